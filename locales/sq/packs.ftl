### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = Ky skedar është më i madh se { NUMBER($megabytes) } MB, prandaj nuk mund të jetë paketë e qytetit. Kontrolloni që zgjodhët skedarin e duhur.
pack-not-one = Ky skedar nuk është paketë e qytetit. Kontrolloni që zgjodhët skedarin e duhur.
pack-newer = Kjo paketë e qytetit kërkon një version më të ri të { -product }. Përditësojeni { -product } dhe provoni përsëri.
pack-damaged = Kjo paketë e qytetit është e paplotë ose u dëmtua rrugës. Merreni përsëri nga qyteti juaj.
pack-key-invalid = Ky nuk është çelësi i një pakete të qytetit. Çelësi fillon me ed25519: dhe mbaron pas 44 shkronjave dhe shifrave; kërkojani qytetit tuaj.
pack-not-signed = Kjo paketë e qytetit nuk është nënshkruar me çelësin që dhatë. Kontrolloni me qytetin tuaj që të dy janë të duhurit.
pack-other-key = Paketat e qytetit tuaj vijnë me një çelës tjetër, jo me këtë. Pyeteni qytetin tuaj; nëse vërtet ka çelës të ri, hiqeni paketën dhe instaloni të renë.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = Kjo paketë është e “{ $name }”, por ajo në përdorim është e “{ $installed }”. Hiqeni paketën së pari nëse doni të ndërroni qytetin.
pack-older = Kjo paketë e qytetit është versioni { $version }, më i vjetër se versioni { $installed } në përdorim. Mbani më të rinë, ose merrni të fundit nga qyteti juaj.
pack-future = Kjo paketë e qytetit thotë se u bë më { DATETIME($date) }, dhe kjo është në të ardhmen. Kontrolloni datën dhe orën e kësaj pajisjeje.
pack-update-not-signed = Serveri i qytetit tuaj ofron një paketë që nuk është nënshkruar me çelësin e qytetit tuaj, prandaj nuk u pranua. Ajo që keni vazhdon; njoftojeni qytetin tuaj.
pack-updated = Paketa e qytetit tuaj u rinovua; në përdorim është versioni { $version }.
