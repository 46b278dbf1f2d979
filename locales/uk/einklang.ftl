### The texts of the program itself, in Ukrainian.

## Languages

language-de = Німецька
    .in = в німецькому тексті
    .the = німецький текст

language-en = Англійська
    .in = в англійському тексті
    .the = англійський текст

language-uk = Українська
    .in = в українському тексті
    .the = український текст

language-fr = Французька
    .in = у французькому тексті
    .the = французький текст

language-pl = Польська
    .in = в польському тексті
    .the = польський текст

language-es = Іспанська
    .in = в іспанському тексті
    .the = іспанський текст

language-it = Італійська
    .in = в італійському тексті
    .the = італійський текст

language-pt = Португальська
    .in = в португальському тексті
    .the = португальський текст

language-nl = Нідерландська
    .in = в нідерландському тексті
    .the = нідерландський текст

language-cs = Чеська
    .in = в чеському тексті
    .the = чеський текст

language-sk = Словацька
    .in = в словацькому тексті
    .the = словацький текст

language-ro = Румунська
    .in = в румунському тексті
    .the = румунський текст

language-hu = Угорська
    .in = в угорському тексті
    .the = угорський текст

language-bg = Болгарська
    .in = в болгарському тексті
    .the = болгарський текст

language-hr = Хорватська
    .in = в хорватському тексті
    .the = хорватський текст

language-da = Данська
    .in = в данському тексті
    .the = данський текст

language-sv = Шведська
    .in = у шведському тексті
    .the = шведський текст

language-fi = Фінська
    .in = у фінському тексті
    .the = фінський текст

language-et = Естонська
    .in = в естонському тексті
    .the = естонський текст

language-lv = Латиська
    .in = в латиському тексті
    .the = латиський текст

language-lt = Литовська
    .in = в литовському тексті
    .the = литовський текст

language-el = Грецька
    .in = в грецькому тексті
    .the = грецький текст

language-tr = Турецька
    .in = в турецькому тексті
    .the = турецький текст

language-ka = Грузинська
    .in = в грузинському тексті
    .the = грузинський текст

language-other = { $tag }
    .in = в тексті мовою { $tag }
    .the = текст мовою { $tag }

## Severities

severity-error = помилка

severity-warning = попередження

severity-note = примітка

severity-help = порада

## What each check looks for

check-syntax = хибний синтаксис Fluent або такий, який інші програми читають інакше

check-duplicate = ключі, атрибути та варіанти, що трапляються двічі

check-missing = сегменти, яких бракує в перекладі

check-empty = сегменти без тексту

check-orphaned = сегменти, які є лише в перекладі

check-untranslated = переклади, що слово в слово повторюють оригінал

check-placeables = змінні, посилання, функції та розмітка, що відрізняються від оригіналу

check-plurals = варіанти множини, які не відповідають мові

check-numbers = числа, що означають не те, що в оригіналі

check-outdated = переклади, зроблені з оригіналу, який відтоді змінився

check-unused-ignore = коментарі ignore, яким не відповідає жодне зауваження або які написано неправильно

## Check: syntax

syntax-utf-16 = цей файл збережено в кодуванні UTF-16, якого Fluent не читає
    .help = збережіть його в кодуванні UTF-8

syntax-not-utf-8 = у байті { $byte } цього файлу порушено кодування UTF-8, тому прочитати файл не вдається
    .here = до цього місця текст читається
    .help = збережіть файл у кодуванні UTF-8; можливо, зараз він у Windows-1252 або Windows-1251

syntax-too-large = цей файл більший за { $limit } МіБ
    .help = розділіть його на кілька файлів

syntax-too-deep = підстановки в цьому записі мають понад 100 рівнів вкладеності
    .help = спростіть запис

syntax-too-many-arguments = ця підстановка має понад 2000 іменованих аргументів
    .help = спростіть запис

syntax-bare-cr = у Fluent повернення каретки без переведення рядка не є кінцем рядка: усе, що стоїть далі, стає частиною попереднього тексту
    .here = лише повернення каретки
    .help = замініть кінці рядків у файлі на LF або CRLF

syntax-tab = табуляція у Fluent не є відступом, тож цей рядок не належить до повідомлення вище
    .here = табуляція
    .help = робіть відступ пробілами

syntax-indented-comment = це схоже на коментар, але публікується разом із текстом
    .here = частина тексту { $key }
    .help = почніть коментар із першого стовпця, над повідомленням

syntax-escaped-brace = «\{"{"}» у Fluent — не екранована послідовність: деякі програми відкидають усе повідомлення
    .here = не екранована послідовність
    .help = для дужки напишіть {"{ \"{\" }"}

syntax-missing-comma = між двома аргументами немає коми: деякі програми відкидають усе повідомлення
    .here = тут має бути кома

syntax-conflict-marker = у цьому файлі лишився нерозв’язаний конфлікт злиття
    .help = залиште правильну версію та видаліть позначки конфлікту

syntax-key-look-alike = у цьому ключі літера «{ $letter }» лише схожа на латинську: насправді це { $code }
    .here = { $code }
    .help = напишіть { $key }

syntax-key-letter = у ключі не може бути знака «{ $letter }» ({ $code })
    .here = у ключі так не можна
    .help = ключ починається з латинської літери, далі можуть бути латинські літери, цифри, - та _

syntax-dotted-key = у ключі не може бути крапки: атрибут пишуть в окремому рядку
    .here = у ключі так не можна
    .help = напишіть його з відступом під повідомленням: .{ $attribute } = …

syntax-comment-space = коментар має починатися зі знаків # (від одного до трьох) і пробілу
    .help = почніть коментар із «# », «## » або «### »

syntax-attribute-without-value = атрибут { $key } не має тексту
    .here = після = нічого немає
    .help = напишіть текст після = або видаліть рядок

syntax-attribute-without-message = цей атрибут не належить до жодного повідомлення
    .here = безпосередньо вище немає повідомлення
    .help = перенесіть його безпосередньо під повідомлення, без порожнього рядка між ними

syntax-special-start = рядок тексту не може починатися зі знака «{ $character }»: усе від цього місця втрачається
    .here = тут текст { $key } обривається
    .help = натомість напишіть {"{ \""}{ $character }{"\" }"} або перенесіть знак у кінець попереднього рядка

syntax-lost-indent = цей рядок втратив відступ, тож більше не належить до { $key }
    .here = у першому стовпці
    .help = зробіть відступ у чотири пробіли

syntax-missing-equals = «{ $word }» схоже на ключ, але далі немає знака =
    .here = мало бути { $word } = …
    .help = поставте = після ключа; якщо це текст повідомлення вище, зробіть відступ

syntax-value-elsewhere = { $key } не має власного тексту
    .here = після = нічого немає
    .help = напишіть текст після = або в рядках нижче, з відступом

syntax-stray-text = цей рядок — ні повідомлення, ні коментар
    .help = почніть його з ключа та =, коментар — зі знака #; якщо рядок належить до тексту вище, зробіть відступ

syntax-unclosed-brace = цю дужку {"{"} ніде не закрито
    .here = відкрито тут
    .help = закрийте її дужкою {"}"}; якщо дужка потрібна в самому тексті, напишіть {"{ \"{\" }"}

syntax-closing-brace = дужка {"}"} не має парної {"{"}
    .help = видаліть її; якщо дужка потрібна в самому тексті, напишіть {"{ \"}\" }"}

syntax-empty-placeable = між цими дужками нічого немає
    .help = впишіть змінну, наприклад {"{ $name }"}; якщо дужки потрібні в самому тексті, напишіть {"{ \"{\" }"} і {"{ \"}\" }"}

syntax-placeable-content = «{ $content }» не може стояти тут між дужками
    .here = тут цього не може бути
    .help = {"{ $name }"} — це змінна, {"{ -name }"} — термін, {"{ name }"} — повідомлення; якщо дужка потрібна в самому тексті, напишіть {"{ \"{\" }"}

syntax-unclosed-call = цю дужку ( ніде не закрито
    .here = відкрито тут
    .help = закрийте її дужкою )

syntax-missing-default = цей вибір не має типового варіанта
    .help = позначте один варіант знаком *, наприклад *[other]

syntax-two-defaults = цей вибір має два типові варіанти
    .help = залиште * лише перед одним із них

syntax-variant-without-value = цей варіант не має тексту
    .help = напишіть текст після ] або {"{ \"\" }"}, якщо тексту не має бути

syntax-variant-key = ключ варіанта — це одне слово або число у квадратних дужках
    .here = не ключ
    .help = напишіть його на зразок [one], [few], [other] чи [1]

syntax-select-line-break = варіанти вибору починаються з нового рядка
    .help = після -> перейдіть на новий рядок

syntax-select-arrow = перед варіантами вибору стоїть ->, тобто дефіс і знак «більше»
    .here = у Fluent це не стрілка
    .help = напишіть тут ->

syntax-selector = за цим виразом вибирати не можна
    .help = вибирайте за змінною, функцією або атрибутом терміна: {"{ $count ->"}, {"{ -name.gender ->"}

syntax-term-attribute = за атрибутом терміна можна лише вибирати, показати його не можна
    .help = використайте його у виборі або винесіть в окреме повідомлення

syntax-function-name = назви функцій пишуть великими літерами
    .help = напишіть NUMBER(…) або DATETIME(…)

syntax-identifier = тут має бути назва
    .here = не назва
    .help = назва починається з латинської літери, далі можуть бути латинські літери, цифри, - та _

syntax-number-literal = це число неповне
    .help = цифри мають бути з обох боків крапки

syntax-negative-argument = іменований аргумент тут не може бути від’ємним: Fluent це дозволяє, але програми на основі fluent-rs відкидають повідомлення
    .here = від’ємне значення
    .help = передайте значення через змінну

syntax-argument-value = значення іменованого аргументу — це число або текст у лапках
    .help = напишіть його на зразок minimumFractionDigits: 2 чи type: "ordinal"

syntax-argument-order = цей аргумент не має назви, але стоїть після іменованого
    .help = поставте його перед іменованими

syntax-duplicate-argument = цей аргумент задано двічі
    .help = залиште лише один

syntax-unclosed-string = ці лапки ніде не закрито
    .here = відкрито тут
    .help = закрийте їх у тому самому рядку; лапки " усередині записують як \"

syntax-unknown-escape = такої екранованої послідовності Fluent не знає
    .help = є такі: \\, \", \uXXXX і \UXXXXXX

syntax-unicode-escape = ця екранована послідовність неповна
    .help = після \u має бути чотири шістнадцяткові цифри, після \U — шість

## Check: duplicate

duplicate-message = { $key } трапляється в цьому файлі двічі, а діє лише один із записів
    .here = удруге
    .source = уперше
    .help = видаліть один із записів або дайте йому власний ключ

duplicate-term = термін { $key } трапляється в цьому файлі двічі, а діє лише один із записів
    .here = удруге
    .source = уперше
    .help = видаліть один із записів або дайте йому власний ключ

duplicate-attribute = атрибут { $key } трапляється тут двічі, а діє лише один із двох
    .here = удруге
    .source = уперше
    .help = видаліть один із них

duplicate-variant = варіант [{ $variant }] трапляється в цьому виборі двічі, і другий ніколи не з’явиться
    .here = удруге
    .source = уперше
    .help = видаліть один із них

## Check: missing

missing-message = { $key } немає { $in-locale }
    .here = не перекладено
    .help = додайте переклад; «einklang status --list missing» покаже все, чого бракує

missing-term = терміна { $key } немає { $in-locale }
    .here = не перекладено
    .help = визначте термін; «einklang status --list missing» покаже все, чого бракує

missing-attribute = атрибута { $key } немає { $in-locale }
    .here = не перекладено
    .help = додайте переклад; «einklang status --list missing» покаже все, чого бракує

missing-several = { $count ->
        [one] { $count } сегмента немає { $in-locale }
        [few] { $count } сегментів немає { $in-locale }
       *[many] { $count } сегментів немає { $in-locale }
    }

missing-more = { $count ->
        [one] ще { $count } сегмент тут не показано
        [few] ще { $count } сегменти тут не показано
       *[many] ще { $count } сегментів тут не показано
    }

## Check: empty

empty-message = { $key } не має тексту { $in-locale }
    .here = порожньо
    .source = { $the-source }
    .help = напишіть текст

empty-term = термін { $key } не має тексту { $in-locale }
    .here = порожньо
    .source = { $the-source }
    .help = напишіть його текст

empty-attribute = атрибут { $key } не має тексту { $in-locale }
    .here = порожньо
    .source = { $the-source }
    .help = напишіть його текст

## Check: orphaned

orphaned-message = { $key } є { $in-locale }, але його немає { $in-source }
    .help = можливо, ключ змінився на «{ $near }»?

orphaned-term = термін { $key } є лише { $in-locale }, і там його ніде не використано
    .help = можливо, ключ змінився на «{ $near }»?

orphaned-attribute = атрибут { $key } є { $in-locale }, але його немає { $in-source }
    .help = можливо, ключ змінився на «{ $near }»?

## Check: untranslated

untranslated-message = { $key } { $in-locale } повторює { $the-source } слово в слово
    .here = не перекладено
    .source = { $the-source }
    .help = перекладіть або додайте слова, що лишаються без змін, до «keep» у розділі [check.untranslated] файлу einklang.toml

untranslated-term = термін { $key } { $in-locale } повторює { $the-source } слово в слово
    .here = не перекладено
    .source = { $the-source }
    .help = перекладіть або додайте слова, що лишаються без змін, до «keep» у розділі [check.untranslated] файлу einklang.toml

untranslated-attribute = атрибут { $key } { $in-locale } повторює { $the-source } слово в слово
    .here = не перекладено
    .source = { $the-source }
    .help = перекладіть або додайте слова, що лишаються без змін, до «keep» у розділі [check.untranslated] файлу einklang.toml

## Check: placeables

placeables-dropped = { $noun ->
        [variable] змінну
        [term] термін
        [message] посилання на
        [function] функцію
       *[markup] тег
    } { $name } пропущено { $in-locale }
    .here = має бути тут
    .source = { $the-source }
    .help = { $noun ->
            [markup] поставте його біля тих самих слів, що й в оригіналі
           *[other] напишіть {"{ "}{ $name }{" }"}
        }

placeables-added = { $noun ->
        [variable] змінна
        [term] термін
        [message] посилання на
        [function] функція
       *[markup] тег
    } { $name } є { $in-locale }, але не { $in-source }
    .here = немає { $in-source }
    .source = тут немає

placeables-misspelt = { $name } є { $in-locale }, але не { $in-source }
    .here = немає { $in-source }
    .source = { $near }
    .help = можливо, ви мали на увазі { $near }?

placeables-options = { $name } форматується { $in-locale } інакше
    .here = { $found }
    .source = { $wanted }
    .help = напишіть {"{ "}{ $wanted }{" }"}

## Check: plurals

plurals-category = жодне число { $in-locale } не належить до категорії множини «{ $category }», тож цей варіант ніколи не буде вибрано
    .here = можливі категорії: { $categories }
    .help = видаліть варіант; для одного конкретного числа вкажіть саме число, наприклад [0]

plurals-uncovered = у цьому виборі немає варіанта для { $missing }
    .here = категорії цілих чисел { $in-locale }: { $categories }
    .help = додайте варіант для кожної категорії

## Check: numbers

# What to do about a number that differs.
numbers-advice = { $suspect ->
        [source] усі переклади збігаються, відрізняється лише { $the-source }: перевірте оригінал
        [translation] { numbers-correction }: інший переклад збігається з оригіналом
       *[unclear] { numbers-correction }, якщо { $the-source } правильний
    }

numbers-correction = { $advice ->
        [write] напишіть «{ $suggestion }»
        [number-and-unit] виправте число й одиницю вимірювання
        [unit] виправте одиницю або перерахуйте число
        [currency] виправте валюту або перерахуйте суму
        [sign] виправте знак
        [order] поміняйте числа місцями
        [time] виправте час
       *[ordinal] виправте порядковий номер
    }

numbers-separator = { $readable ->
        [no] «{ $found }» { $in-locale } не є числом, а { $in-source } вказано { $wanted-value }
       *[yes] «{ $found }» { $in-locale } означає { $found-value }, а { $in-source } вказано { $wanted-value }
    }
    .here = { $readable ->
            [no] кому й крапку переплутано
           *[yes] { $found-value }
        }
    .source = { $wanted-value }
    .help = напишіть «{ $suggestion }»

numbers-scale = { $relation ->
        [more] «{ $found }» ({ $found-value }) — це в { $factor } разів більше, ніж «{ $wanted }» ({ $wanted-value }) { $in-source }
        [less] «{ $found }» ({ $found-value }) — це в { $factor } разів менше, ніж «{ $wanted }» ({ $wanted-value }) { $in-source }
       *[other] «{ $found }» ({ $found-value }) — це інший порядок величини, ніж «{ $wanted }» ({ $wanted-value }) { $in-source }
    }
    .here = { $found-value }
    .source = { $wanted-value }
    .note = { $false-friends ->
           *[yes] хибні друзі перекладача: німецьке «Billion» — це англійське «trillion» та українське «трильйон», а англійське «billion» — німецьке «Milliarde» та українське «мільярд»
        }
    .help = напишіть «{ $suggestion }»

numbers-power-of-ten = у { $factor } разів { $relation ->
        [more] більше
       *[less] менше
    }: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-transposed = цифри переставлено: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-digit = відрізняється одна цифра: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-month = інший місяць: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-weekday = інший день тижня: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-date = інша дата: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-time = інший час: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-ordinal = інший порядковий номер: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-unit = число те саме, а одиниця вимірювання інша: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-currency = сума та сама, а валюта інша: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-percent = число те саме, але означає інше: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { $suspect ->
            [source] усі переклади збігаються, відрізняється лише { $the-source }: перевірте оригінал
           *[unclear] якщо частка зросла з 10% до 12%, це 2 відсоткові пункти, але 20%: напишіть те, що має на увазі { $the-source }
        }

numbers-sign = знак числа інший: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-order = два числа помінялися місцями: { $in-locale } спершу йде { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

numbers-identifier = інша назва або код: { $in-locale } — «{ $found }», а { $in-source } — «{ $wanted }»
    .here = { $found }
    .source = { $wanted }
    .help = { $suspect ->
            [source] усі переклади збігаються, відрізняється лише { $the-source }: перевірте оригінал
           *[unclear] назви й коди не змінюють: візьміть їх з оригіналу
        }

numbers-dropped = пропущено { $in-locale }: { $wanted-value }, а { $in-source } є «{ $wanted }»
    .here = тут цього немає
    .source = { $wanted-value }
    .help = { $suspect ->
            [source] цього немає в жодному перекладі, є лише { $in-source }: перевірте оригінал
           *[unclear] додайте: «{ $suggestion }»
        }

numbers-added = { $found-value } є { $in-locale }, але не { $in-source }: «{ $found }»
    .here = немає { $in-source }
    .source = тут цього немає
    .help = { $suspect ->
            [source] це є в усіх перекладах, немає лише { $in-source }: перевірте оригінал
            [translation] видаліть це: в іншому перекладі цього теж немає
           *[unclear] видаліть це або додайте до оригіналу
        }

numbers-repeated = { $value } трапляється { $in-locale } та { $in-source } різну кількість разів
    .here = ще раз { $found-value }, але не { $in-source }
    .source = ще раз { $wanted-value }, але не { $in-locale }
    .help = якщо зміст той самий, залиште як є; якщо ні, повторіть це в обох текстах або в жодному

numbers-converted = приблизно та сама величина в інших одиницях: { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = перевірте перерахунок; якщо він правильний або доречно заокруглений, залиште як є

numbers-format = { $dress ->
        [blank] у числі «{ $found }» { $in-locale } стоїть звичайний пробіл, тож воно може розірватися між рядками
       *[other] значення «{ $found }» правильне, але { $in-locale } числа записують інакше
    }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { $dress ->
            [blank] напишіть «{ $suggestion }» з нерозривним пробілом, щоб число лишилося в одному рядку
           *[other] напишіть «{ $suggestion }»
        }

numbers-unclear = неможливо порівняти «{ $found }» { $in-locale } з «{ $wanted }» { $in-source }, бо їх можна прочитати по-різному
    .here = можливо, { $found-value }
    .source = можливо, { $wanted-value }
    .help = перевірте обидва місця; якщо йдеться про те саме, залиште як є

numbers-other = { $in-locale } — { $found-value }, а { $in-source } — { $wanted-value }
    .here = { $found-value }
    .source = { $wanted-value }
    .help = { numbers-advice }

## Check: outdated

outdated-cosmetic = відколи { $the-locale } підтверджено, { $in-source } змінилося лише оформлення (пробіли, лапки, тире, запис чисел, одиниць і дат)
    .was = було
    .source = стало
    .help = «einklang accept --cosmetic» підтвердить усі такі зміни разом

outdated-minor = { $the-source } незначно змінився, відколи { $the-locale } підтверджено
    .was = було
    .source = стало
    .note = він є також у { $dependants }
    .help = якщо переклад досі правильний: { $accept }

outdated-meaning = { $the-source } змінився, відколи { $the-locale } підтверджено
    .was = було
    .source = стало
    .note = він є також у { $dependants }
    .help = оновіть переклад, а потім: { $accept }

outdated-number = { $change ->
        [added] { $the-source } тепер містить також { $now }
        [gone] { $the-source } уже не містить { $before }
       *[changed] { $the-source } тепер містить { $now }, раніше було { $before }
    }{ $says ->
        [still] ; { $the-locale } досі містить «{ $found }»
       *[other] { "" }
    }
    .here = { $found-value }
    .source = { $now }
    .note = він є також у { $dependants }
    .help = { $advice ->
            [write] напишіть «{ $suggestion }», а потім: { $accept }
           *[update] оновіть переклад, а потім: { $accept }
        }

outdated-revised = відколи переклад востаннє підтверджено, змінилися і { $the-source }, і { $the-locale }
    .was = було
    .source = стало
    .note = він є також у { $dependants }
    .help = якщо вони й далі відповідають один одному: { $accept }

outdated-torn = { $what ->
        [markers] у базі лишилися позначки конфлікту злиття
       *[entry] під час злиття пошкоджено запис оригіналу, за яким підтверджено { $the-locale }
    }
    .help = { $what ->
            [markers] видаліть рядки з позначками; неушкоджені записи лишаються чинними
           *[entry] порівняйте обидва тексти, а потім: { $accept }
        }

outdated-unconfirmed = { $the-locale } ще не підтверджено
    .help = якщо він правильний: { $accept }

## Check: unused-ignore

unused-ignore-unused = цей коментар уже не відповідає жодному зауваженню перевірки { $check }
    .help = видаліть його або оновіть відповідно до теперішніх текстів

unused-ignore-unknown-check = перевірки «{ $check }» немає
    .help = перелік перевірок покаже «einklang explain»

unused-ignore-form = цей коментар ignore написано неправильно
    .help = напишіть «einklang: ignore ПЕРЕВІРКА -- причина», для чисел — «einklang: ignore numbers(10000 → 12000) -- причина»

unused-ignore-no-reason = у цьому коментарі ignore не вказано причини
    .help = додайте « -- » і причину

unused-ignore-no-values = цей коментар має назвати числа, які він ігнорує
    .help = напишіть «einklang: ignore numbers(10000 → 12000) -- причина», спершу значення з оригіналу

## Units and values: how they are printed

unit-second = с

unit-minute = хв

unit-hour = год

unit-day = { $count ->
        [one] день
        [few] дні
        [many] днів
       *[other] дня
    }

unit-week = { $count ->
        [one] тиждень
        [few] тижні
        [many] тижнів
       *[other] тижня
    }

unit-fortnight = { $count ->
        [one] двотижневий період
        [few] двотижневі періоди
        [many] двотижневих періодів
       *[other] двотижневого періоду
    }

unit-month = { $count ->
        [one] місяць
        [few] місяці
        [many] місяців
       *[other] місяця
    }

unit-quarter = { $count ->
        [one] квартал
        [few] квартали
        [many] кварталів
       *[other] кварталу
    }

unit-half-year = { $count ->
        [one] півріччя
        [few] півріччя
        [many] півріч
       *[other] півріччя
    }

unit-year = { $count ->
        [one] рік
        [few] роки
        [many] років
       *[other] року
    }

unit-decade = { $count ->
        [one] десятиліття
        [few] десятиліття
        [many] десятиліть
       *[other] десятиліття
    }

unit-century = { $count ->
        [one] століття
        [few] століття
        [many] століть
       *[other] століття
    }

unit-millennium = { $count ->
        [one] тисячоліття
        [few] тисячоліття
        [many] тисячоліть
       *[other] тисячоліття
    }

unit-metre = м

unit-litre-per-square-metre = л/м²

unit-millimetre = мм

unit-centimetre = см

unit-decimetre = дм

unit-micrometre = мкм

unit-nanometre = нм

unit-kilometre = км

unit-inch = { $count ->
        [one] дюйм
        [few] дюйми
        [many] дюймів
       *[other] дюйма
    }

unit-foot = { $count ->
        [one] фут
        [few] фути
        [many] футів
       *[other] фута
    }

unit-yard = { $count ->
        [one] ярд
        [few] ярди
        [many] ярдів
       *[other] ярда
    }

unit-mile = { $count ->
        [one] миля
        [few] милі
        [many] миль
       *[other] милі
    }

unit-nautical-mile = { $count ->
        [one] морська миля
        [few] морські милі
        [many] морських миль
       *[other] морської милі
    }

unit-square-metre = м²

unit-square-millimetre = мм²

unit-square-centimetre = см²

unit-square-kilometre = км²

unit-are = { $count ->
        [one] ар
        [few] ари
        [many] арів
       *[other] ара
    }

unit-hectare = га

unit-acre = { $count ->
        [one] акр
        [few] акри
        [many] акрів
       *[other] акра
    }

unit-square-mile = { $count ->
        [one] квадратна миля
        [few] квадратні милі
        [many] квадратних миль
       *[other] квадратної милі
    }

unit-square-foot = { $count ->
        [one] квадратний фут
        [few] квадратні фути
        [many] квадратних футів
       *[other] квадратного фута
    }

unit-square-inch = { $count ->
        [one] квадратний дюйм
        [few] квадратні дюйми
        [many] квадратних дюймів
       *[other] квадратного дюйма
    }

unit-square-yard = { $count ->
        [one] квадратний ярд
        [few] квадратні ярди
        [many] квадратних ярдів
       *[other] квадратного ярда
    }

unit-litre = л

unit-millilitre = мл

unit-hectolitre = гл

unit-centilitre = сл

unit-decilitre = дл

unit-microlitre = мкл

unit-cubic-millimetre = мм³

unit-cubic-centimetre = см³

unit-cubic-decimetre = дм³

unit-cubic-kilometre = км³

unit-cup = { $count ->
        [one] чашка
        [few] чашки
        [many] чашок
       *[other] чашки
    }

unit-cubic-metre = м³

unit-million-cubic-metre = млн м³

unit-billion-cubic-metre = млрд м³

unit-billion-cubic-foot = млрд кубічних футів

unit-trillion-cubic-foot = трлн кубічних футів

unit-cubic-foot = { $count ->
        [one] кубічний фут
        [few] кубічні фути
        [many] кубічних футів
       *[other] кубічного фута
    }

unit-cubic-inch = { $count ->
        [one] кубічний дюйм
        [few] кубічні дюйми
        [many] кубічних дюймів
       *[other] кубічного дюйма
    }

unit-cubic-yard = { $count ->
        [one] кубічний ярд
        [few] кубічні ярди
        [many] кубічних ярдів
       *[other] кубічного ярда
    }

unit-cubic-mile = { $count ->
        [one] кубічна миля
        [few] кубічні милі
        [many] кубічних миль
       *[other] кубічної милі
    }

unit-gallon = { $count ->
        [one] галон
        [few] галони
        [many] галонів
       *[other] галона
    }

unit-imperial-gallon = { $count ->
        [one] англійський галон
        [few] англійські галони
        [many] англійських галонів
       *[other] англійського галона
    }

unit-quart = { $count ->
        [one] кварта
        [few] кварти
        [many] кварт
       *[other] кварти
    }

unit-pint = { $count ->
        [one] пінта
        [few] пінти
        [many] пінт
       *[other] пінти
    }

unit-imperial-pint = { $count ->
        [one] англійська пінта
        [few] англійські пінти
        [many] англійських пінт
       *[other] англійської пінти
    }

unit-fluid-ounce = { $count ->
        [one] рідка унція
        [few] рідкі унції
        [many] рідких унцій
       *[other] рідкої унції
    }

unit-tablespoon = { $count ->
        [one] столова ложка
        [few] столові ложки
        [many] столових ложок
       *[other] столової ложки
    }

unit-teaspoon = { $count ->
        [one] чайна ложка
        [few] чайні ложки
        [many] чайних ложок
       *[other] чайної ложки
    }

unit-barrel = { $count ->
        [one] барель
        [few] барелі
        [many] барелів
       *[other] бареля
    }

unit-gram = г

unit-milligram = мг

unit-microgram = мкг

unit-decagram = даг

unit-kilogram = кг

unit-tonne = т

unit-pound = { $count ->
        [one] фунт
        [few] фунти
        [many] фунтів
       *[other] фунта
    }

unit-metric-pound = { $count ->
        [one] метричний фунт
        [few] метричні фунти
        [many] метричних фунтів
       *[other] метричного фунта
    }

unit-ounce = { $count ->
        [one] унція
        [few] унції
        [many] унцій
       *[other] унції
    }

unit-troy-ounce = { $count ->
        [one] тройська унція
        [few] тройські унції
        [many] тройських унцій
       *[other] тройської унції
    }

unit-short-ton = { $count ->
        [one] коротка тонна
        [few] короткі тонни
        [many] коротких тонн
       *[other] короткої тонни
    }

unit-kilotonne = { $count ->
        [one] кілотонна
        [few] кілотонни
        [many] кілотонн
       *[other] кілотонни
    }

unit-megatonne = { $count ->
        [one] мегатонна
        [few] мегатонни
        [many] мегатонн
       *[other] мегатонни
    }

unit-stone = { $count ->
        [one] стоун
        [few] стоуни
        [many] стоунів
       *[other] стоуна
    }

unit-metre-per-second = м/с

unit-kilometre-per-hour = км/год

unit-mile-per-hour = { $count ->
        [one] миля на годину
        [few] милі на годину
        [many] миль на годину
       *[other] милі на годину
    }

unit-knot = { $count ->
        [one] вузол
        [few] вузли
        [many] вузлів
       *[other] вузла
    }

unit-celsius = °C

unit-fahrenheit = °F

unit-kelvin = К

unit-degree = { $count ->
        [one] градус
        [few] градуси
        [many] градусів
       *[other] градуса
    }

unit-watt = Вт

unit-kilowatt = кВт

unit-megawatt = МВт

unit-gigawatt = ГВт

unit-horsepower = англ. к. с.

unit-metric-horsepower = к. с.

unit-milliwatt = мВт

unit-terawatt = ТВт

unit-joule = Дж

unit-kilojoule = кДж

unit-megajoule = МДж

unit-calorie = кал

unit-kilocalorie = ккал

unit-watt-hour = Вт·год

unit-kilowatt-hour = кВт·год

unit-megawatt-hour = МВт·год

unit-gigawatt-hour = ГВт·год

unit-terawatt-hour = ТВт·год

unit-byte = { $count ->
        [one] байт
        [few] байти
        [many] байтів
       *[other] байта
    }

unit-kilobit = кбіт

unit-megabit = Мбіт

unit-gigabit = Гбіт

unit-kilobyte = кБ

unit-megabyte = МБ

unit-gigabyte = ГБ

unit-terabyte = ТБ

unit-volt = В

unit-kilovolt = кВ

unit-ohm = Ом

unit-kiloohm = кОм

unit-megaohm = МОм

unit-ampere = А

unit-milliampere = мА

unit-hertz = Гц

unit-kilohertz = кГц

unit-megahertz = МГц

unit-gigahertz = ГГц

unit-hectopascal = гПа

unit-pascal = Па

unit-kilopascal = кПа

unit-megapascal = МПа

unit-psi = psi

unit-millimetre-of-mercury = мм рт. ст.

unit-bar = бар

unit-atmosphere = атм

unit-permille = ‰

unit-percentage-point = { $count ->
        [one] відсотковий пункт
        [few] відсоткові пункти
        [many] відсоткових пунктів
       *[other] відсоткового пункту
    }

unit-basis-point = { $count ->
        [one] базисний пункт
        [few] базисні пункти
        [many] базисних пунктів
       *[other] базисного пункту
    }

unit-milliampere-hour = мА·год

unit-newton = Н

unit-kilonewton = кН

unit-newton-metre = Н·м

unit-kilonewton-metre = кН·м

unit-decibel = дБ

unit-ppm = ppm

unit-ppb = ppb

unit-milligram-per-litre = мг/л

unit-gram-per-litre = г/л

unit-microgram-per-litre = мкг/л

unit-milligram-per-decilitre = мг/дл

unit-milligram-per-cubic-metre = мг/м³

unit-microgram-per-cubic-metre = мкг/м³

unit-milligram-per-kilogram = мг/кг

unit-gram-per-kilogram = г/кг

unit-microgram-per-kilogram = мкг/кг

unit-floor = { $count ->
        [one] поверх
        [few] поверхи
        [many] поверхів
       *[other] поверху
    }

unit-upper-floor = { $count ->
        [one] поверх над першим
        [few] поверхи над першим
        [many] поверхів над першим
       *[other] поверху над першим
    }

unit-storey = { $count ->
        [one] поверх
        [few] поверхи
        [many] поверхів
       *[other] поверху
    }

unit-room = { $count ->
        [one] кімната
        [few] кімнати
        [many] кімнат
       *[other] кімнати
    }

unit-bedroom = { $count ->
        [one] спальня
        [few] спальні
        [many] спалень
       *[other] спальні
    }

unit-page = { $count ->
        [one] сторінка
        [few] сторінки
        [many] сторінок
       *[other] сторінки
    }

unit-world-war = { $count ->
        [one] світова війна
        [few] світові війни
        [many] світових воєн
       *[other] світової війни
    }

unit-millisecond = мс

unit-microsecond = мкс

unit-nanosecond = нс

unit-astronomical-unit = а. о.

unit-light-year = св. р.

unit-quintal = ц

unit-metric-hundredweight = нім. ц

unit-petabyte = ПБ

unit-kibibyte = КіБ

unit-mebibyte = МіБ

unit-gibibyte = ГіБ

unit-tebibyte = ТіБ

unit-millivolt = мВ

unit-revolution-per-minute = об/хв

unit-lumen = лм

unit-lux = лк

unit-megapixel = Мп

unit-sievert = Зв

unit-millisievert = мЗв

unit-microsievert = мкЗв

unit-becquerel = Бк

unit-dollar = { $count ->
        [one] долар
        [few] долари
        [many] доларів
       *[other] долара
    }

unit-cent = { $count ->
        [one] цент
        [few] центи
        [many] центів
       *[other] цента
    }

# $category is the plural category of the ordinal number, as a word. A default [other] would make this a select by amount.
value-ordinal = { $category ->
       *[any] { $number }-й
    }

# $id is that of the unit: by it, a language can let the number agree with the gender of the noun.
value-ordinal-unit = { $category ->
       *[any] { $id ->
            [day] { $number }-й { $unit }
            [week] { $number }-й { $unit }
            [month] { $number }-й { $unit }
            [quarter] { $number }-й { $unit }
            [year] { $number }-й { $unit }
            [floor] { $number }-й { $unit }
            [upper-floor] { $number }-й { $unit }
            [storey] { $number }-й { $unit }
            [half-year] { $number ->
                [1] { $number }-ше { $unit }
                [2] { $number }-ге { $unit }
               *[any] { $number } { $unit }
            }
            [world-war] { $number ->
                [1] { $number }-ша { $unit }
                [2] { $number }-га { $unit }
                [3] { $number }-тя { $unit }
               *[any] { $number }-та { $unit }
            }
           *[any] { $number } { $unit }
        }
    }

value-decade = { $number }-ті

value-vague = n × { $number }

value-percent = { $number }%

## Last lines of a run

summary-segments = { $count ->
        [one] { $count } сегмент
        [few] { $count } сегменти
       *[many] { $count } сегментів
    }

summary-translations = { $count ->
        [one] { $count } переклад
        [few] { $count } переклади
       *[many] { $count } перекладів
    }

summary-numbers = { $count ->
        [0] чисел немає
        [one] { $count } число звірено
        [few] { $count } числа звірено
       *[many] { $count } чисел звірено
    }

summary-ignored = проігноровано[{ $check }] { $path }: { $title } — { $reason }

summary-baseline = відомо з файлу baseline

summary-no-base = ще нічого не підтверджено («einklang base»)

summary-unison = узгоджено

summary-nothing = нічого не знайдено

summary-errors = { $count ->
        [one] { $count } помилка
        [few] { $count } помилки
       *[many] { $count } помилок
    }

summary-warnings = { $count ->
        [one] { $count } попередження
        [few] { $count } попередження
       *[many] { $count } попереджень
    }

summary-notes = { $count ->
        [one] { $count } примітка
        [few] { $count } примітки
       *[many] { $count } приміток
    }

summary-not-shown = { $count ->
        [one] Ще { $count } зауваження враховано, але не показано; звузьте пошук за допомогою «--only» і «--locale».
        [few] Ще { $count } зауваження враховано, але не показано; звузьте пошук за допомогою «--only» і «--locale».
       *[many] Ще { $count } зауважень враховано, але не показано; звузьте пошук за допомогою «--only» і «--locale».
    }

## Reports for other programs

report-more = { $count ->
        [one] Ще { $count } зауваження тут не показано; «einklang check» показує всі.
        [few] Ще { $count } зауваження тут не показано; «einklang check» показує всі.
       *[many] Ще { $count } зауважень тут не показано; «einklang check» показує всі.
    }

report-ignored = { $count ->
        [one] Проігноровано { $count } зауваження:
        [few] Проігноровано { $count } зауваження:
       *[many] Проігноровано { $count } зауважень:
    }

report-incomplete = Не все вдалося прочитати, тож цей звіт неповний.

report-see = Див. { $places }

markdown-translations = переклади

markdown-numbers = звірені числа

markdown-verdict = результат

markdown-ignored = Проігноровано

markdown-more-documents = { $count ->
        [one] Ще { $count } документ у таблиці не показано.
        [few] Ще { $count } документи в таблиці не показано.
       *[many] Ще { $count } документів у таблиці не показано.
    }

## HTML report

html-checklist = Контрольний список перед публікацією

html-language = Мова

html-translated = перекладено

html-confirmed = підтверджено

html-warnings = попередження

html-notes = примітки

html-ready = готово

html-open = Відкриті зауваження

html-ignored = проігноровано

html-reason = Причина

html-more-translations = { $count ->
        [one] Ще { $count } переклад у таблиці не показано.
        [few] Ще { $count } переклади в таблиці не показано.
       *[many] Ще { $count } перекладів у таблиці не показано.
    }

html-more-findings = { $count ->
        [one] Ще { $count } зауваження — у звіті, біля тексту.
        [few] Ще { $count } зауваження — у звіті, біля тексту.
       *[many] Ще { $count } зауважень — у звіті, біля тексту.
    }

html-sign-findings = Усі відкриті зауваження усунено або проігноровано із зазначенням причини.

html-sign-read = Усі мовні версії вичитано.

html-sign-name = Ім’я та прізвище

html-sign-date = Дата

html-sign-signature = Підпис

html-state = Контрольна сума текстів

html-filters = Фільтр сегментів

html-search = Пошук тексту або ключа

html-all-languages = усі мови

html-check = Перевірка

html-all-checks = усі перевірки

html-severity = Рівень

html-all-severities = усі рівні

html-only = лише із зауваженнями

html-shown = Сегменти:

html-nothing = Жоден сегмент не відповідає фільтрам.

html-print = Надрукувати список

html-explanations = Що виявляють перевірки

html-keys = Гарячі клавіші

html-key-next = наступне зауваження

html-key-previous = попереднє зауваження

html-key-search = пошук

html-key-tab = наступне число; підсвічуються і його відповідники

html-key-escape = скинути фільтри

html-key-help = показати цю довідку

html-close = Закрити

## einklang check --watch

watch-waiting = відстежуються зміни в { $path } · зупинити: Ctrl+C

## einklang status

status-document = документ

status-segments = сегменти

status-current = актуально

status-draft = чернетка

status-outdated = застаріло

status-revised = перероблено

status-unconfirmed = не підтверджено

status-missing = бракує

status-errors = помилки

status-done = готово

status-total = разом

status-nothing = Список порожній.

state-current = актуально

state-draft = чернетка

state-outdated = застаріло

state-cosmetic = оформлення

state-minor = незначна зміна

state-meaning = зміст

state-number = число

state-revised = перероблено

state-torn = пошкоджено

state-unconfirmed = не підтверджено

state-missing = бракує

state-empty = порожньо

state-untranslated = не перекладено

state-broken = не читається

## einklang accept, base, rename, clean

accept-done = { $count ->
        [0] підтверджувати нічого
        [one] підтверджено { $count } переклад
        [few] підтверджено { $count } переклади
       *[many] підтверджено { $count } перекладів
    }

accept-would = { $count ->
        [0] підтверджувати нічого
        [one] було б підтверджено { $count } переклад; нічого не записано
        [few] було б підтверджено { $count } переклади; нічого не записано
       *[many] було б підтверджено { $count } перекладів; нічого не записано
    }

accept-older = { $key } · { $locale } · досі застаріло: зроблено з давнішої версії

accept-refused = { $key } · { $locale } · не підтверджено: { $why }

accept-refused-count = не підтверджено: { $count }

accept-ask = Підтвердити { $count ->
        [one] { $count } переклад
        [few] { $count } переклади
       *[many] { $count } перекладів
    }, хоча зміст оригіналу тепер інший? [т/Н]

accept-choice = т: досі правильно · e: редагувати · s: пропустити · q: вийти —

accept-nothing-left = Більше нічого переглядати.

answer-yes = т так y yes

base-done = зафіксовано: актуальних — { $current }, застарілих — { $outdated }; без тодішнього оригіналу — { $without }

base-would = було б зафіксовано: актуальних — { $current }, застарілих — { $outdated }; без тодішнього оригіналу — { $without }; нічого не записано

rename-file = { $path }: { $count ->
        [one] { $count } місце
        [few] { $count } місця
       *[many] { $count } місць
    }

rename-done = перейменовано в { $count ->
        [one] { $count } файлі
        [few] { $count } файлах
       *[many] { $count } файлах
    }{ $base ->
        [no] { "" }
       *[yes] {" "}і в базі
    }

rename-would = було б перейменовано в { $count ->
        [one] { $count } файлі
        [few] { $count } файлах
       *[many] { $count } файлах
    }; нічого не записано

rename-key = { $old } → { $new } · { $locale }

renames-done = { $count ->
        [0] перейменованих ключів немає
        [one] перейменовано { $count } ключ
        [few] перейменовано { $count } ключі
       *[many] перейменовано { $count } ключів
    }

renames-would = { $count ->
        [0] перейменованих ключів немає
        [one] було б перейменовано { $count } ключ; нічого не записано
        [few] було б перейменовано { $count } ключі; нічого не записано
       *[many] було б перейменовано { $count } ключів; нічого не записано
    }

clean-nothing = Прибирати нічого.

clean-ask = Прибрати { $count ->
        [one] { $count } запис
        [few] { $count } записи
       *[many] { $count } записів
    }? [т/Н]

clean-done = { $count ->
        [one] прибрано { $count } запис
        [few] прибрано { $count } записи
       *[many] прибрано { $count } записів
    }

## einklang init

init-written = Файл { $path } створено. Далі: { $next }

init-settings =
    # Налаштування Einklang. Кожен рядок, що починається з #, показує типове значення або приклад.

    # Мова, якою написано документи: назва її теки.
    source = "{ $source }"

    # Переклади. Без цього рядка: кожна названа кодом мови тека поруч із текою оригіналу.
    # locales = ["en", "uk"]

    # Щойно розпочатий переклад не робить перевірку невдалою.
    # [locale.fr]
    # gate = "never"

    # Рівень зауважень перевірки: "error", "warning", "note" або "off".
    # [check.orphaned]
    # severity = "note"

    # Слова, що в усіх мовах лишаються без змін.
    # [check.untranslated]
    # keep = ["Open Source"]

## Trouble: the run ends with exit code 2

trouble-no-folder = теки { $path } немає
    .help = за допомогою --folder ТЕКА вкажіть теку, у якій є підтека для кожної мови

trouble-no-locale = у { $path } немає жодної теки, яка названа кодом мови й містить файл Fluent
    .help = покладіть файли в підтеки на зразок { $path }/de і { $path }/en

trouble-no-source = якою мовою написано документи в { $path }? Є теки: { $locales }
    .help = виконайте «einklang init --source МОВА { $path }» або додайте --source МОВА

trouble-source-not-found = теки { $source } немає в { $path }, є лише { $locales }
    .help = вкажіть наявну теку через --source або в einklang.toml

trouble-no-translation = у { $path } немає чого порівнювати: поруч із { $locales } немає тек із перекладами
    .help = додайте теку для перекладу, наприклад { $path }/en

trouble-none-listed = у { $path } немає чого порівнювати: { $listed ->
        [nothing] список «locales» у einklang.toml порожній
       *[source] у «locales» в einklang.toml вказано лише мову оригіналу
    }
    .help = перелічіть переклади, наприклад locales = ["en", "uk"], або видаліть цей параметр, щоб порівнювати всі теки

trouble-no-document = у { $path } немає жодного файлу Fluent
    .help = документ — це файл, назва якого закінчується на .ftl

trouble-no-tag = «{ $name }» не є кодом мови
    .help = коди мов мають вигляд de, uk або pt-BR

trouble-no-such-locale = перекладу «{ $name }» немає, є лише { $locales }

trouble-no-such-path = немає ні файлу, ні теки { $path }

trouble-two-folders = { $path } — це тека, але вказано кілька шляхів
    .help = вкажіть одну теку або лише файли

trouble-not-in-folder = { $path } не є файлом Fluent із теки { $folder }
    .help = вкажіть його теку через --folder

trouble-no-check = не лишилося жодної перевірки
    .help = «--skip» виключає всі перевірки, зазначені в «--only»

trouble-link = { $path } — це посилання, що веде за межі теки, тож його не прочитано

trouble-cannot-read = не вдалося прочитати { $path }: { $error }

trouble-walk = у { $path } вдалося прочитати не все: { $error }

trouble-cannot-write = не вдалося записати { $path }: { $error }

trouble-file-exists = { $path } вже існує й лишається без змін

trouble-locked = інший запуск програми саме записує зміни в { $path }: процес { $pid }
    .help = зачекайте, доки він завершиться, або зупиніть його: жодного файлу це не пошкодить

trouble-changed-meanwhile = файл { $path } тим часом змінив хтось інший; нічого не записано
    .help = виконайте команду ще раз

trouble-leads-elsewhere = { $path } — це посилання, що веде в інше місце; нічого не записано

trouble-write-unfinished = записано не все, запис зупинився на { $path }: { $error }
    .help = жоден файл не пошкоджено; наступна команда, що записуватиме сюди, внесе решту змін

trouble-recovered = попередній запуск було перервано; тепер його зміни внесено повністю: { $paths }

trouble-recovered-left = попередній запуск було перервано; ці файли відтоді змінено, тож їх залишено як є: { $paths }

trouble-recovered-unreadable = попередній запуск було перервано, а його журнал { $path } не вдалося прочитати; жоден файл не пошкоджено, але деякі, можливо, ще в старому стані
    .help = виконайте перервану команду ще раз

trouble-no-git = git не встановлено або його немає в PATH
    .help = встановіть git: без нього неможливо прочитати історію файлів

trouble-git-no-repository = { $path } не належить до жодного репозиторію git
    .help = вкажіть через --folder теку в робочому каталозі репозиторію

trouble-git-no-commit = у репозиторії git, до якого належить { $path }, ще немає жодного коміту
    .help = спершу закомітьте файли

trouble-git-untracked = в останньому коміті немає файлів із { $path }
    .help = спершу закомітьте файли

trouble-git-shallow = репозиторій git, до якого належить { $path }, містить лише останню частину історії
    .help = виконайте «git fetch --unshallow», а потім цю команду ще раз

trouble-git-incomplete = у репозиторії git бракує частини вмісту давніших комітів, наприклад якщо його клоновано з --filter
    .help = клонуйте його без --filter і виконайте цю команду там

trouble-git-owner = git не читає репозиторій, до якого належить { $path }, бо його тека належить іншому користувачеві
    .help = якщо ви йому довіряєте, виконайте «git config --global --add safe.directory ТЕКА» з кореневою текою репозиторію

trouble-git-slow = за { $seconds } с git не встиг прочитати історію
    .help = виконайте «git gc», а потім цю команду ще раз

trouble-git-large = історія файлів завелика, щоб її прочитати
    .help = вкажіть через --folder теку, у якій є лише теки мов

trouble-git-failed = git не може прочитати історію: { $error }

trouble-git-no-revision = у цьому репозиторії git немає ревізії «{ $revision }»
    .help = { $shallow ->
            [yes] репозиторій містить лише останню частину історії: завантажте всю історію, у GitHub Actions — через «fetch-depth: 0», у GitLab CI — через «GIT_DEPTH: 0», в інших випадках — через «git fetch --unshallow»
           *[no] вкажіть гілку, тег або коміт, наприклад origin/main; те, чого ще бракує, завантажить «git fetch»
        }

trouble-git-nothing-in-common = «{ $revision }» і поточний коміт не мають спільного предка
    .help = { $shallow ->
            [yes] репозиторій містить лише останню частину історії: завантажте всю історію, у GitHub Actions — через «fetch-depth: 0», у GitLab CI — через «GIT_DEPTH: 0», в інших випадках — через «git fetch --unshallow»
           *[no] вкажіть ревізію, що має спільну історію з цією гілкою
        }

trouble-changed-since = показано лише те, що змінилося порівняно з { $revision }: { $count ->
        [0] таких сегментів немає
        [one] { $count } сегмент
        [few] { $count } сегменти
       *[many] { $count } сегментів
    }

trouble-changed-settings = показано все, бо налаштування відрізняються від тих, що були в { $revision }

trouble-changed-in-submodule = { $revision } — це ревізія підмодуля { $path }, а не репозиторію, у якому він міститься

trouble-cannot-watch = не вдається відстежувати зміни в { $path }: { $error }
    .help = { $limit ->
            [folders] система може відстежувати лише обмежену кількість тек; у Linux цю межу задає fs.inotify.max_user_watches
            [open] за змінами стежить забагато програм або відкрито забагато файлів; у Linux ці обмеження визначають fs.inotify.max_user_instances та ulimit -n
           *[none] без --watch перевірка виконається один раз
        }

trouble-accept-what = які переклади підтвердити?
    .help = назвіть їхні ключі або додайте --all, --cosmetic чи --file ШЛЯХ

trouble-no-such-key = сегмента { $key } немає
    .help = можливо, ви мали на увазі { $near }?

trouble-no-terminal = без термінала запитати неможливо
    .help = { $instead ->
            [keys] назвіть ключі перекладів, які треба підтвердити
           *[yes] погодьтеся наперед за допомогою --yes
        }

trouble-rename-key = «{ $old }» не може стати «{ $new }»
    .help = назвіть ключі двох повідомлень, як-от «title», або двох термінів, як-от «-brand»; атрибути зберігають свої назви

trouble-rename-broken = у { $path } біля { $old } є синтаксична помилка
    .help = спершу виправте її; «einklang check» покаже, де вона

trouble-rename-taken = { $path } уже містить { $new }
    .help = виберіть інший ключ; «einklang clean» прибирає те, чого в оригіналі вже немає

trouble-answer = не вдалося прочитати відповідь: { $error }

trouble-no-editor = редактор не вказано
    .help = надайте змінній EDITOR значення, наприклад nano

trouble-editor = { $editor } не вдається запустити: { $error }

trouble-base-damaged = файл { $path } не в кодуванні UTF-8 або завеликий
    .help = відновіть його з репозиторію

trouble-baseline = рядок { $line } у { $path } не є записом про зауваження
    .help = видаліть файл і створіть його заново за допомогою --baseline-update

trouble-no-baseline = файлу { $path } немає
    .help = --baseline-update створить його з усіма наявними зауваженнями

trouble-output-input = звіт не можна записати в { $path }, бо цей файл читає сама перевірка
    .help = запишіть звіт в інший файл

trouble-output-twice = { $where ->
        [standard] для стандартного виводу вказано два звіти
       *[file] { $path } указано для двох звітів
    }

trouble-output = не вдалося вивести результат: { $error }

## Command line

cli-about = Einklang дбає, щоб документ і його переклади звучали в унісон: знаходить сегменти, яких бракує, числа, що означають інше, і тексти, що розійшлися.

cli-heading-usage = Використання:

cli-heading-commands = Команди

cli-heading-arguments = Аргументи

cli-heading-options = Параметри

cli-after-help = Коди завершення: 0 — немає зауважень, через які перевірку не пройдено; 1 — такі зауваження є; 2 — хибні параметри, налаштування чи файли, немає чого порівнювати або перевірка неповна.

cli-check = Порівняти переклади з оригіналом

cli-status = Показати, наскільки готовий кожен переклад

cli-accept = Підтвердити, що переклади відповідають теперішньому оригіналу

cli-base = Зафіксувати, з чого зроблено переклади

cli-rename = Перейменувати ключ у всіх мовах

cli-clean = Прибрати переклади й записи, оригіналу яких уже немає

cli-explain = Пояснити одну перевірку або перелічити всі

cli-init = Створити einklang.toml

cli-completions = Вивести скрипт автодоповнення для оболонки

cli-man = Вивести сторінку посібника

cli-folder = Тека з підтекою для кожної мови [типово: locales]

cli-language = Мова повідомлень: de, en або uk [типово: мова середовища]

cli-color = Кольори: auto, always або never [типово: auto]

cli-help = Показати довідку

cli-version = Показати версію

cli-paths = Тека або окремі файли в ній

cli-source = Мова документів [типово: з einklang.toml]

cli-locale = Лише ці переклади

cli-check-only = Виконати лише ці перевірки

cli-check-skip = Пропустити ці перевірки

cli-format = Формат виводу: terminal або json [типово: terminal]

cli-check-format = Формат стандартного виводу: terminal, concise, json, sarif, junit, github, gitlab, markdown або html [типово: terminal]

cli-check-output = Записати звіт у файл, наприклад json=zvit.json; можна вказати кілька разів

cli-check-baseline = Файл із відомими зауваженнями; невдалою перевірку роблять лише інші

cli-check-baseline-update = Прибрати з файлу baseline усунені зауваження; якщо файлу немає, створити його з усіма наявними

cli-check-changed-since = Показувати лише зауваження до сегментів, що змінилися після цієї ревізії, наприклад після origin/main; для порівняння береться останній спільний коміт

cli-check-watch = Перевіряти знову після кожної зміни файлів, доки не буде натиснуто Ctrl+C

cli-check-fail-on = Завершувати роботу з кодом 1, якщо є зауваження цього або вищого рівня: error, warning, note або never [типово: error]

cli-status-list = Показати сегменти в цих станах: current, draft, outdated, revised, torn, unconfirmed, missing, empty, untranslated або broken

cli-accept-keys = Ключі сегментів; атрибути мають власні, як-от title.alt

cli-accept-file = Лише в цих файлах

cli-accept-all = Усі переклади, які не підтверджено

cli-accept-cosmetic = Усі переклади, в оригіналі яких змінилися лише пробіли, лапки, тире чи запис чисел, одиниць і дат

cli-accept-renames = Перейменувати ключі в перекладах там, де в оригіналі ключ змінився, а текст лишився

cli-accept-no-change = Для авторів оригіналу: зміна не зачіпає змісту

cli-accept-draft = Підтвердити як чернетки

cli-accept-interactive = Переглянути застарілі переклади по одному

cli-accept-force = Підтвердити попри помилки

cli-accept-why = Причина, яку буде зафіксовано

cli-base-from-git = Визначити за історією, яким був оригінал, коли відповідний переклад востаннє змінився

cli-base-current = Зафіксувати теперішні тексти

cli-rename-old = Теперішній ключ

cli-rename-new = Новий ключ

cli-dry-run = Лише показати, що було б зроблено; нічого не записувати

cli-yes = Не запитувати підтвердження

cli-explain-check = Назва перевірки

cli-init-path = Тека для файлу [типово: locales]

cli-init-source = Мова документів

cli-completions-shell = bash, elvish, fish, powershell або zsh

cli-mistake-no-value = { $argument } потребує значення

cli-mistake-value = «{ $value }» — неприпустиме значення для { $argument }

cli-mistake-argument = параметра { $argument } немає

cli-mistake-early = параметр { $argument } вказують після команди

cli-mistake-too-many = «{ $argument }» — зайвий аргумент

cli-mistake-command = команди «{ $argument }» немає

cli-mistake-required = не вказано: { $argument }

cli-mistake-no-command = потрібно вказати команду

cli-mistake-conflict = { $argument } і { $other } не можна поєднувати

cli-mistake-count = { $argument } має неправильну кількість значень

cli-mistake-utf-8 = один з аргументів містить неправильний UTF-8

cli-mistake-other = не вдалося розібрати аргументи

cli-mistake-near = Можливо, ви мали на увазі { $near }?

cli-mistake-valid = Можливі значення: { $valid }

cli-mistake-help = «einklang --help» покаже довідку.

## Explanations of the checks: what it finds, why that matters, how to fix it

explain-heading-why = Чому це важливо

explain-heading-fix = Як виправити

explain-page = Далі наведено всю сторінку з прикладами й налаштуваннями англійською мовою.

explain-syntax = Знаходить хибний синтаксис Fluent, а також місця, що здаються правильними, але інші програми читають їх інакше.
    .why = Те, чого Fluent не може прочитати, він мовчки пропускає: читач не бачить нічого або бачить лише ключ. Деякі помилки підступніші, бо нічого не зникає: коментар із відступом публікується разом із текстом, а хибний кінець рядка приєднує наступне повідомлення до попереднього. Про пошкоджений запис є лише одне зауваження — там, де його можна виправити; відсутнім такий запис не вважається.
    .fix = Порада до кожного зауваження підказує, що написати. Збережіть файл у кодуванні UTF-8 з кінцями рядків LF або CRLF; він не може бути більшим за 16 МіБ.

explain-duplicate = Знаходить ключі, атрибути й варіанти, що трапляються двічі в тому самому файлі, повідомленні чи виборі.
    .why = Використовується лише один із двох записів, а який саме — залежить від програми. Другий можуть виправляти й вичитувати, хоча він ніколи не з’явиться.
    .fix = Порівняйте обидва, залиште правильний, а другий видаліть. Якщо потрібні обидва, дайте одному з них власний ключ.

explain-missing = Знаходить повідомлення, терміни й атрибути оригіналу, яких бракує в перекладі.
    .why = Читач перекладу натрапляє на прогалину або на речення мовою оригіналу посеред тексту. Сегмент, який не вдається прочитати лише через синтаксичну помилку, відсутнім не вважається: про неї повідомляє «syntax».
    .fix = Перекладіть сегмент. «einklang status --list missing» покаже все, чого ще бракує. Щоб щойно розпочатий переклад не робив перевірку невдалою, додайте в einklang.toml до [locale.fr] рядок gate = "never".

explain-empty = Знаходить сегменти без тексту.
    .why = Ключ, у якого після знака = нічого немає, для Fluent не є повідомленням, і програми показують замість тексту сам ключ. А {"{ \"\" }"} — це повідомлення, яке не показує нічого. І те, й інше лишається, коли файл підготували до перекладу, але так і не доробили.
    .fix = Напишіть текст. Якщо й оригінал нічого не показує, у перекладі теж може бути {"{ \"\" }"}.

explain-orphaned = Знаходить сегменти, які є лише в перекладі.
    .why = Вони ніколи не з’являються, адже програма шукає за ключами оригіналу. Найчастіше ключ в оригіналі перейменували, а в перекладі лишився старий: текст є, йому потрібен лише новий ключ. Термін, потрібний тільки одній мові, щоб відмінювати назву, належить цій мові й зауважень не викликає.
    .fix = Дайте сегменту ключ з оригіналу або видаліть сегмент. «einklang accept --renames» оновить перейменовані ключі; «einklang clean» прибере те, чого в оригіналі вже немає.

explain-untranslated = Знаходить переклади, які слово в слово повторюють оригінал, хоча в ньому є що перекладати.
    .why = Копія оригіналу — добрий початок для перекладу, але поганий кінець: опубліковано буде речення чужою мовою. Власні назви, підписи авторства до світлин, числа, посилання й коди однакові в усіх мовах і зауважень не викликають.
    .fix = Перекладіть сегмент. Те, що має лишатися однаковим у всіх мовах, додайте в einklang.toml до списку «keep» у розділі [check.untranslated].

explain-placeables = Знаходить змінні, посилання на терміни й повідомлення, функції з їхніми параметрами та теги розмітки, яких бракує в перекладі, які в ньому зайві або які відрізняються від оригіналу.
    .why = Разом зі змінною зникає те, що програма вставляє на її місце: ім’я, число, дата. Змінна, якої не існує, потрапляє в опублікований текст як є: {"{$nmae}"}. А тег, який ніколи не закривається, може зробити весь подальший текст жирним.
    .fix = Напишіть те, що вказано в пораді; здебільшого досить скопіювати підстановку з оригіналу. Якщо помилка в ньому, виправте оригінал.

explain-plurals = Знаходить вибір за числом, варіанти якого не відповідають категоріям множини цієї мови.
    .why = Українській мові потрібні три форми там, де німецькій досить двох: 1 солдат, 2 солдати, 5 солдатів. У виборі, скопійованому з оригіналу, стоїть «2 солдатів», а це помилка; варіант для категорії, якої в мові немає, не з’явиться ніколи. Категорії визначає Unicode CLDR: для кількості, а якщо у виборі вказано type: "ordinal" — для порядкових числівників.
    .fix = Додайте варіанти, яких бракує, і видаліть ті, яких ніколи не буде вибрано. Для певного числа напишіть саме це число, наприклад [0]. Вибір не обов’язковий: досить речення, правильного для будь-якого числа.

explain-numbers = Знаходить числа, дати, час, суми й величини, які в перекладі означають не те, що в оригіналі, або які є лише в одному з двох текстів.
    .why = Числа запам’ятовують і цитують, але перед друком їх майже ніхто не звіряє. А тим часом крапка в німецькій мові відокремлює тисячі, в англійській — десяткові знаки, і німецьке «Billion» — це англійське «trillion». Тому перевірка читає, що означає число, разом з одиницею, валютою й датою. Чи написано його цифрами, чи словами і де саме в реченні воно стоїть, не має значення.
    .fix = Напишіть те, що вказано в пораді: значення з оригіналу, записане так, як прийнято в мові перекладу. Якщо помилка в оригіналі, виправте оригінал. Якщо тексти відрізняються навмисно, поясніть це в коментарі ignore з причиною; який він має вигляд, показує «einklang explain unused-ignore».

explain-outdated = Знаходить переклади, оригінал яких змінився, відколи їх підтверджено.
    .why = Напередодні друку в оригіналі виправляють речення, а перекладачі про це не дізнаються. Числа й далі збігаються, усе на місці, а проте тексти кажуть різне. Тому програма зберігає для кожного перекладу той текст оригіналу, за яким його підтверджено: це база, тека .base поруч із теками мов; їй місце в репозиторії. Обсяг зміни визначає рівень зауваження: від примітки, якщо змінилися лише пробіли чи лапки, до помилки, якщо змінилося число.
    .fix = Якщо треба, оновіть переклад, а тоді підтвердьте його командою «einklang accept»; повну команду наведено в зауваженні. «einklang accept -i» покаже по черзі все, що застаріло. Новий проєкт починають із «einklang base --current» або «einklang base --from-git».

explain-unused-ignore = Знаходить коментарі ignore, яким не відповідає жодне зауваження або які написано неправильно.
    .why = Якщо ви не згодні із зауваженням, напишіть над сегментом коментар: «# einklang: ignore numbers(10000 → 12000) -- причина». Він називає перевірку, для чисел також значення обох сторін, спершу з оригіналу, і завжди причину. Тому він стосується лише цього одного зауваження: якщо число зміниться, це буде нове зауваження, а коментар стане зайвим. Звіти перелічують проігноровані зауваження з причинами; невдалою перевірку вони ніколи не роблять.
    .fix = Видаліть коментар або оновіть у ньому значення. Добра причина — це речення, яке інші зрозуміють і через рік.

## Help and the manual page: placeholders, headings, exit codes

cli-help-command = Назва команди

cli-value-options = ПАРАМЕТРИ

cli-value-command = КОМАНДА

cli-value-check = ПЕРЕВІРКА

cli-value-file = ФАЙЛ

cli-value-folder = ТЕКА

cli-value-format = ФОРМАТ

cli-value-key = КЛЮЧ

cli-value-l = МОВА

cli-value-new = НОВИЙ

cli-value-old = СТАРИЙ

cli-value-path = ШЛЯХ

cli-value-rev = РЕВІЗІЯ

cli-value-severity = РІВЕНЬ

cli-value-shell = ОБОЛОНКА

cli-value-state = СТАН

cli-value-text = ТЕКСТ

cli-value-when = КОЛИ

man-name = НАЗВА

man-synopsis = СИНТАКСИС

man-description = ОПИС

man-options = ПАРАМЕТРИ

man-commands = КОМАНДИ

man-exit = КОДИ ЗАВЕРШЕННЯ

man-exit-clean = Немає зауважень, через які перевірку не пройдено.

man-exit-findings = Є зауваження, через які перевірку не пройдено; які саме, визначають --fail-on і «gate» в einklang.toml.

man-exit-trouble = Помилка в параметрах виклику, налаштуваннях або файлі, немає чого порівнювати, або перевірку не завершено.

man-version = ВЕРСІЯ

## Mistakes in einklang.toml

trouble-settings-unknown = параметра «{ $value }» тут немає
    .help = { $near ->
            [no] тут можливі: { $valid }
           *[other] можливо, ви мали на увазі «{ $near }»?
        }

trouble-settings-check = перевірки «{ $value }» немає
    .help = { $near ->
            [no] є такі перевірки: { $valid }
           *[other] можливо, ви мали на увазі «{ $near }»?
        }

trouble-settings-value = «{ $key }» не може мати значення «{ $value }»
    .help = { $near ->
            [no] можливі значення: { $valid }
           *[other] можливо, ви мали на увазі «{ $near }»?
        }

trouble-settings-tag = «{ $value }» не є кодом мови
    .help = коди мов мають вигляд de, uk або pt-BR

trouble-settings-text = «{ $key }» має бути текстом у лапках
    .help = наприклад, { $key ->
            [source] source = "de"
            [gate] gate = "never"
           *[severity] severity = "note"
        }

trouble-settings-list = «{ $key }» має бути списком текстів у лапках
    .help = наприклад, { $key ->
            [locales] locales = ["en", "uk"]
           *[keep] keep = ["Open Source"]
        }

trouble-settings-section = «{ $key }» має бути розділом
    .help = почніть його окремим рядком, як-от [locale.fr] або [check.numbers]

trouble-settings-open-quote = цей текст не має закривальної лапки
    .help = закрийте його в тому самому рядку тим самим знаком, яким відкрито: "…" або '…'

trouble-settings-open-quotes = цей текст не має закривальних лапок
    .help = закрийте його тими самими трьома знаками, якими відкрито: """…""" або '''…'''

trouble-settings-no-opening-quote = цей текст не має відкривальної лапки
    .help = поставте її на початку тексту: "…" або '…'

trouble-settings-no-quotes = «{ $value }» стоїть не в прямих лапках
    .help = пишіть тексти так: "…"

trouble-settings-no-value = після знака = немає значення
    .help = напишіть його в тому самому рядку, наприклад source = "de"

trouble-settings-no-equals = цей рядок не є ні параметром, ні коментарем
    .help = параметр має вигляд source = "de"; коментар починається з #

trouble-settings-two-equals = досить одного знака =
    .help = видаліть зайвий

trouble-settings-twice = «{ $value }» трапляється двічі
    .help = { $kind ->
            [section] видаліть один запис або об’єднайте обидва в одному розділі
           *[setting] видаліть один запис
        }

trouble-settings-open-bracket = тут бракує закривальної дужки
    .help = закрийте [ знаком ], а { "{" } знаком { "}" }

trouble-settings-no-comma = тут бракує коми або закривальної дужки
    .help = пишіть списки так: ["en", "uk"]

trouble-settings-two-commas = досить однієї коми
    .help = видаліть зайву

trouble-settings-backslash = знак \ у лапках починає екрановану послідовність, а такої немає
    .help = напишіть \\ або візьміть текст у '…'

trouble-settings-key-letter = у назві параметра можуть бути лише латинські літери, цифри, - та _
    .help = будь-яку іншу назву візьміть у лапки: "…"

trouble-settings-key-look-alike = у цій назві літера «{ $letter }» лише схожа на латинську: насправді це { $code }
    .help = напишіть { $near }

trouble-settings-no-key = тут бракує назви
    .help = параметр має вигляд source = "de", розділ — [check.numbers]

trouble-settings-same-line = далі в цьому рядку може бути лише коментар
    .help = починайте кожен параметр з нового рядка; пишіть списки так: ["en", "uk"]

trouble-settings-blank = це не звичайний пробіл, а { $code }
    .help = замініть його звичайним пробілом

trouble-settings-unseen = це невидимий знак: { $code }
    .help = { $kind ->
            [carriage-return] завершуйте рядки знаками LF або CR LF
           *[other] видаліть його
        }

trouble-settings-other = звідси це вже не TOML
    .help = кожен рядок — це параметр, як-от source = "de", розділ, як-от [check.numbers], або коментар, що починається з #
