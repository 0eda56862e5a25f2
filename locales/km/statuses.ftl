# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = សាលាក្រុងមានសំណើរបស់អ្នកហើយ។
status-assigned = សំណើរបស់អ្នក​ត្រូវបានប្រគល់​ទៅអ្នកដែលទទួលបន្ទុករឿងនេះ។
status-inspected = មានបុគ្គលិកសាលាក្រុងបានមើលវាហើយ។
status-scheduled = ការងារត្រូវបានគ្រោងទុកហើយ។
status-in-progress = ការងារបានចាប់ផ្ដើមហើយ។
status-on-hold = ការងារត្រូវរង់ចាំ។
status-reopened = សំណើរបស់អ្នកត្រូវបានបើកឡើងវិញ។
status-closed = សំណើរបស់អ្នកបានបិទហើយ។
reason-done = ការងារធ្វើរួចហើយ។
reason-duplicate = សាលាក្រុងបានដឹងរឿងនេះ​ពីអ្នកផ្សេងរួចហើយ។
reason-transferred = ឥឡូវនេះការិយាល័យផ្សេងទទួលបន្ទុករឿងនេះ។
reason-unfounded = សាលាក្រុងបានមើលហើយ ប៉ុន្តែរកមិនឃើញបញ្ហា។
reason-not-ours = សាលាក្រុងមិនទទួលបន្ទុករឿងនេះទេ។
reason-private = វានៅលើដីឯកជន ដូច្នេះម្ចាស់ដីត្រូវដោះស្រាយ។
reason-no-access = សាលាក្រុងមិន​អាចចូលទៅដល់ទីតាំងនោះបានទេ។
reason-not-enough = សាលាក្រុងមិន​មានព័ត៌មានគ្រប់គ្រាន់ទេ។
reason-withdrawn = សំណើត្រូវបានដកវិញ។
reason-none-given = សាលាក្រុងមិនបានប្រាប់មូលហេតុទេ។
closed-quickly = សាលាក្រុងបានបិទរឿងនេះឆាប់ណាស់។ បើបញ្ហានៅតែមាន អ្នកអាចប្រាប់បាន។
still-there = បញ្ហានៅតែមាន
# Around words of the city in another language: $language is the name of a language.
city-words-in = តាមពាក្យរបស់សាលាក្រុងផ្ទាល់ ({ $language })
city-words-original = ដូចដែលសាលាក្រុងបានសរសេរ
