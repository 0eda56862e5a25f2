//! Telephone numbers: by the shapes of E.164, of North America and of national numbers with a trunk 0, and shorter ones
//! where a word before says so.

use std::ops::Range;

use super::letters::Letters;

/// Words before a number that say what it is: a phone number.
const CALLS: [&str; 38] = [
    "call",
    "calling",
    "phone",
    "telephone",
    "tel",
    "cell",
    "cellphone",
    "mobile",
    "whatsapp",
    "text",
    "sms",
    "contact",
    "reach",
    "fax",
    "dial",
    "teléfono",
    "telefono",
    "celular",
    "móvil",
    "movil",
    "llame",
    "llamar",
    "llámeme",
    "llameme",
    "llámenos",
    "contacto",
    "هاتف",
    "الهاتف",
    "هاتفي",
    "تلفون",
    "جوال",
    "جوالي",
    "موبايل",
    "اتصل",
    "اتصلوا",
    "الاتصال",
    "واتساب",
    "للاتصال",
];

/// Words before a number that say what it is: anything but a phone number.
pub(super) const REFERENCES: [&str; 44] = [
    "ref",
    "reference",
    "case",
    "ticket",
    "request",
    "requests",
    "permit",
    "pole",
    "order",
    "invoice",
    "account",
    "id",
    "sr",
    "report",
    "serial",
    "asset",
    "meter",
    "hydrant",
    "route",
    "bus",
    "line",
    "lot",
    "box",
    "zip",
    "apt",
    "unit",
    "suite",
    "room",
    "bridge",
    "sign",
    "light",
    "tree",
    "block",
    "referencia",
    "caso",
    "solicitud",
    "poste",
    "reporte",
    "permiso",
    "ruta",
    "مرجع",
    "بلاغ",
    "البلاغ",
    "عمود",
];

/// The same, where nothing but digits follows.
const NUMBERS: [&str; 8] = ["number", "no", "nr", "num", "número", "numero", "رقم", "الرقم"];

/// Digits in a row.
struct Group {
    at: Range<usize>,
    digits: String,
    /// What stands between it and the group before it.
    gap: String,
}

pub(super) fn find(letters: &Letters) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut position = 0;
    while position < letters.plain.len() {
        if !letters.at(position).is_ascii_digit() {
            position = position.saturating_add(1);
            continue;
        }
        let run = run(letters, position);
        position = run.last().map_or(position, |group| group.at.end).max(position.saturating_add(1));
        in_run(letters, &run, &mut found);
    }
    found
}

/// Groups of digits with nothing between them that a number would not have.
fn run(letters: &Letters, start: usize) -> Vec<Group> {
    let mut groups = Vec::new();
    let (mut at, mut gap) = (start, String::new());
    loop {
        let digits: String = letters.plain.iter().skip(at).take_while(|letter| letter.is_ascii_digit()).collect();
        let end = at.saturating_add(digits.len());
        groups.push(Group { at: at..end, digits, gap });
        gap = letters.plain.iter().skip(end).take_while(|letter| " -./()".contains(**letter)).collect();
        at = end.saturating_add(gap.len());
        if gap.is_empty() || gap.len() > 3 || gap.contains("  ") || !letters.at(at).is_ascii_digit() {
            return groups;
        }
    }
}

/// The longest numbers among the groups, from the left.
fn in_run(letters: &Letters, run: &[Group], found: &mut Vec<Range<usize>>) {
    let mut first = 0;
    while first < run.len() {
        let lengths = (1..=run.len().saturating_sub(first).min(7)).rev();
        let taken = lengths.filter_map(|length| run.get(first..first.saturating_add(length))).find_map(|part| {
            let behind = run.get(first.saturating_add(part.len()));
            number(letters, part, behind).map(|number| (number, part.len()))
        });
        match taken {
            Some((number, length)) => {
                found.push(number);
                first = first.saturating_add(length);
            }
            None => first = first.saturating_add(1),
        }
    }
}

/// The place of the number that these groups are.
fn number(letters: &Letters, groups: &[Group], behind: Option<&Group>) -> Option<Range<usize>> {
    let (first, last) = (groups.first()?, groups.last()?);
    let opened = if letters.before(first.at.start) == '(' { first.at.start.saturating_sub(1) } else { first.at.start };
    let (plus, start) = match letters.before(opened) {
        '+' => (true, opened.saturating_sub(1)),
        _ => (false, opened),
    };
    let stands_alone =
        begins(letters, start) && ends(letters, last.at.end) && behind.is_none_or(|next| next.gap == " ");
    if !stands_alone || holds_a_date(groups) {
        return None;
    }
    let digits: String = groups.iter().map(|group| group.digits.as_str()).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.digits.len()).collect();
    let near: Vec<&str> = letters.words_before(start).take(3).map(|word| word.text.as_str()).collect();
    // A word before another number was about that one.
    let cues: Vec<&str> =
        near.iter().copied().take_while(|word| !word.contains(|letter: char| letter.is_ascii_digit())).collect();
    let called = cues.iter().any(|word| CALLS.contains(word));
    let is_reference = !called && cues.iter().take(2).any(|word| REFERENCES.contains(word));
    let numbered = is_reference
        || !called && (near.first().is_some_and(|word| NUMBERS.contains(word)) || letters.before(start) == '#');
    let bare = groups.len() == 1;
    let judged = if plus {
        (8..=15).contains(&digits.len()) && !digits.starts_with('0')
    } else if bare && numbered || is_reference {
        false
    } else {
        called && spoken(&digits, &lengths)
            || exit(&digits)
            || north_american(&digits, &lengths)
            || trunk(groups, &digits)
    };
    judged.then_some(start..last.at.end)
}

/// Not the rest of a word, an amount, an address of a web page, or a time.
fn begins(letters: &Letters, start: usize) -> bool {
    let (before, earlier) = (letters.before(start), letters.before(start.saturating_sub(1)));
    match before {
        '-' | '_' | '/' | '=' | '&' | '\u{66B}' | '\u{66C}' => false,
        '.' | ',' | ':' => !earlier.is_ascii_digit(),
        '$' | '€' | '£' | '¥' => false,
        _ => !before.is_alphanumeric(),
    }
}

fn ends(letters: &Letters, end: usize) -> bool {
    let (next, later) = (letters.at(end), letters.at(end.saturating_add(1)));
    match next {
        '%' | '°' | '$' | '€' | '£' | '_' | '@' | '=' => false,
        '.' | ',' | ':' | '-' | '/' => !later.is_alphanumeric(),
        _ => !next.is_alphanumeric(),
    }
}

/// Three groups by themselves, with the same sign between them, that can be a day: 2026-03-01, 3/1/26, 01.03.2026.
fn holds_a_date(groups: &[Group]) -> bool {
    groups.windows(3).enumerate().any(|(at, days)| {
        let [one, two, three] = days else { return false };
        let sign = two.gap.as_str();
        let alone = sign == three.gap
            && ["-", "/", "."].contains(&sign)
            && (at == 0 || one.gap != sign)
            && groups.get(at.saturating_add(3)).is_none_or(|next| next.gap != sign);
        let value = |group: &Group| group.digits.parse::<u32>().unwrap_or(0);
        let (first, second, third) = (value(one), value(two), value(three));
        let day = |a: u32, b: u32| (1..=31).contains(&a) && (1..=31).contains(&b) && a.min(b) <= 12;
        let year = |group: &Group| group.digits.len() == 2 || (1900..=2100).contains(&value(group));
        alone && (year(one) && one.digits.len() == 4 && day(second, third) || year(three) && day(first, second))
    })
}

/// 00 in place of the plus sign.
fn exit(digits: &str) -> bool {
    let country = digits.strip_prefix("00");
    country.is_some_and(|rest| !rest.starts_with('0') && (9..=15).contains(&rest.len()))
}

/// An area code and an exchange, neither of which begins with 0 or 1; also bare, unless it begins with a day.
fn north_american(digits: &str, lengths: &[usize]) -> bool {
    let (national, lengths) = match (digits.strip_prefix('1'), lengths) {
        (Some(rest), [1, after @ ..]) => (rest, after.to_vec()),
        (Some(rest), [11]) => (rest, vec![10]),
        _ => (digits, lengths.to_vec()),
    };
    let code = |at: usize| national.get(at..).is_some_and(|rest| rest.starts_with(|digit: char| digit >= '2'));
    let shaped = matches!(lengths.as_slice(), [3, 3, 4] | [3, 7] | [10]);
    let dated = lengths == [10] && {
        let part = |range: Range<usize>| national.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
        (1900..=2100).contains(&part(0..4)) && (1..=12).contains(&part(4..6)) && (1..=31).contains(&part(6..8))
    };
    national.len() == 10 && shaped && code(0) && code(3) && !dated
}

/// A national number with its 0, as most of the world writes them; a ZIP+4 begins with 0 in New England.
fn trunk(groups: &[Group], digits: &str) -> bool {
    let lengths: Vec<usize> = groups.iter().map(|group| group.digits.len()).collect();
    let national = digits.starts_with('0') && !digits.starts_with("00");
    let shaped = match lengths.as_slice() {
        [bare] => (10..=11).contains(bare),
        [5, 4] => false,
        several => several.len() <= 5 && several.iter().all(|length| *length >= 2),
    };
    national && shaped && (9..=11).contains(&digits.len())
}

/// Where a word before says that it is one: seven digits, unless they are degrees or a ZIP+4.
fn spoken(digits: &str, lengths: &[usize]) -> bool {
    (7..=15).contains(&digits.len()) && !matches!(lengths, [5, 4] | [1..=3, 5..=15])
}
