## Numbers of people and bodies.
## $number chooses the plural form, $quantity is the number as it is written, with its qualifier.

quantity = { $qualifier ->
    [at_least] щонайменше { $number }
    [about] приблизно { $number }
    [almost] майже { $number }
    [more_than] понад { $number }
   *[exact] { $number }
}
count-people = { $qualifier ->
    [more_than] { $number ->
        [one] { $quantity } людину
        [few] { $quantity } людини
        [many] { $quantity } людей
       *[other] { $quantity } людини
    }
   *[exact] { $number ->
        [one] { $quantity } людина
        [few] { $quantity } людини
        [many] { $quantity } людей
       *[other] { $quantity } людини
    }
}
count-military = { $qualifier ->
    [more_than] { $number ->
        [one] { $quantity } військовослужбовця
        [few] { $quantity } військовослужбовців
        [many] { $quantity } військовослужбовців
       *[other] { $quantity } військовослужбовця
    }
   *[exact] { $number ->
        [one] { $quantity } військовослужбовець
        [few] { $quantity } військовослужбовці
        [many] { $quantity } військовослужбовців
       *[other] { $quantity } військовослужбовця
    }
}
count-civilians = { $qualifier ->
    [more_than] { $number ->
        [one] { $quantity } цивільну особу
        [few] { $quantity } цивільні особи
        [many] { $quantity } цивільних осіб
       *[other] { $quantity } цивільної особи
    }
   *[exact] { $number ->
        [one] { $quantity } цивільна особа
        [few] { $quantity } цивільні особи
        [many] { $quantity } цивільних осіб
       *[other] { $quantity } цивільної особи
    }
}
count-bodies = { $qualifier ->
   *[exact] { $number ->
        [one] { $quantity } тіло
        [few] { $quantity } тіла
        [many] { $quantity } тіл
       *[other] { $quantity } тіла
    }
}
of-them-civilians = { $number ->
    [one] з них { $number } цивільна особа
    [few] з них { $number } цивільні особи
    [many] з них { $number } цивільних осіб
   *[other] з них { $number } цивільної особи
}
of-them-military = { $number ->
    [one] з них { $number } військовослужбовець
    [few] з них { $number } військовослужбовці
    [many] з них { $number } військовослужбовців
   *[other] з них { $number } військовослужбовця
}
of-them-both = з них { $military } та { $civilians }
made-up-of = { $military } та { $civilians }

## An event: the title (lower case; the program sets the capital), the figures, who stands behind it

status-word = { $status ->
    [under_way] триває
    [announced] оголошено
    [planned] планується
    [offered] запропоновано
    [negotiating] тривають переговори
    [stalled] затримується
    [refused] відмова
    [cancelled] не відбулося
   *[completed] відбулося
}
return-noun = повернення { returned-what }
returned-what = { $what ->
    [bodies] тіл
    [children] дітей
   *[civilians] цивільних
}
title-exchange = { $status ->
    [under_way] обмін полоненими триває
    [announced] оголошено обмін полоненими
    [planned] планується обмін полоненими
    [offered] запропоновано обмін полоненими
    [negotiating] переговори про обмін полоненими
    [stalled] обмін полоненими затримується
    [refused] відмова від обміну полоненими
    [cancelled] обмін полоненими не відбувся
   *[completed] обмін полоненими відбувся
}
title-return = { $status ->
    [under_way] { return-noun } триває
    [announced] оголошено { return-noun }
    [planned] планується { return-noun }
    [offered] запропоновано { return-noun }
    [negotiating] переговори про { return-noun }
    [stalled] { return-noun } затримується
    [refused] відмова від { return-noun }
    [cancelled] { return-noun } не відбулося
   *[completed] { return-noun } відбулося
}
title-other = { $status ->
    [completed] новина про полонених
   *[other] новина про полонених: { status-word }
}
title-said = { $by ->
    [ukraine] { $title }, заявляє Україна
    [russia] { $title }, заявляє Росія
    [media] { $title }, повідомляють медіа
   *[both] { $title }
}
title-dated = { $title } · { $date }

returned-to-ukraine = { $kind ->
    [bodies] Україні передано { $who }
    [military] { $number ->
        [one] до України повернувся { $who }
        [few] до України повернулися { $who }
        [many] до України повернулося { $who }
       *[other] до України повернулося { $who }
    }
   *[people] { $number ->
        [one] до України повернулася { $who }
        [few] до України повернулися { $who }
        [many] до України повернулося { $who }
       *[other] до України повернулося { $who }
    }
}
returned-to-russia = { $kind ->
    [bodies] Росії передано { $who }
    [military] { $number ->
        [one] до Росії повернувся { $who }
        [few] до Росії повернулися { $who }
        [many] до Росії повернулося { $who }
       *[other] до Росії повернулося { $who }
    }
   *[people] { $number ->
        [one] до Росії повернулася { $who }
        [few] до Росії повернулися { $who }
        [many] до Росії повернулося { $who }
       *[other] до Росії повернулося { $who }
    }
}
also-to-russia = { $kind ->
    [bodies] Росії — { $who }
   *[people] до Росії — { $who }
}
numbers-named = Названо такі числа: { $numbers }.
named-to-ukraine = { $kind ->
    [bodies] { $who } Україні
   *[people] { $who } до України
}
named-to-russia = { $kind ->
    [bodies] { $who } Росії
   *[people] { $who } до Росії
}
number-missing = { $kind ->
    [bodies] { $side ->
        [russia] Скільки тіл передано Росії, не повідомлено.
       *[ukraine] Скільки тіл передано Україні, не повідомлено.
    }
   *[people] { $side ->
        [russia] Число для Росії не названо.
       *[ukraine] Число для України не названо.
    }
}
numbers-not-given = Кількість не названо.
in-all = загальне число — { $who }; скільки з кожного боку, не повідомлено
also-in-all = Усього: { $who }.
ratio-named = Названа формула: { $ratio }.
ratio-numbers = { $first } на { $second }
by-account = { $by ->
    [ukraine] за словами української сторони, { $clause }
    [russia] за словами російської сторони, { $clause }
    [media] за повідомленнями медіа, { $clause }
   *[both] { $clause }
}
confirmation-sentence = { $by ->
    [ukraine] Про це заявляє лише Україна. Росія цього не підтвердила.
    [russia] Про це заявляє лише Росія. Україна цього не підтвердила.
    [media] Жодна зі сторін цього не підтвердила.
    [ledger] З переліку минулих обмінів; хто це підтвердив, там не зазначено.
   *[both] { $status ->
        [completed] Підтверджують обидві сторони.
       *[other] Про це говорять обидві сторони.
    }
}
confirmation-words = { $by ->
    [ukraine] заявляє лише Україна
    [russia] заявляє лише Росія
    [media] повідомляють лише медіа
    [ledger] з переліку минулих обмінів
   *[both] { $status ->
        [completed] підтверджують обидві сторони
       *[other] говорять обидві сторони
    }
}
categories-returned = { $what ->
    [bodies] Серед загиблих: { $list }.
    [named] Названо категорії: { $list }.
    [others] Серед тих, хто повернувся, згадано також: { $list }.
   *[people] Серед тих, хто повернувся: { $list }.
}
category = { $category ->
    [soldiers] військові
    [civilians] цивільні
    [azov] бійці «Азову»
    [mariupol_defenders] захисники Маріуполя
    [border_guards] прикордонники
    [national_guard] нацгвардійці
    [women] жінки
    [children] діти
    [wounded] поранені
    [foreigners] іноземці
   *[bodies] тіла загиблих
}
mediated-by = За посередництва { $list }.
mediators-named = Посередники: { $list }.
counts-differ = { $side ->
    [russia] Джерела називають різні числа для Росії: { $list }.
   *[ukraine] Джерела називають різні числа для України: { $list }.
}
count-by-outlets = { $quantity } ({ $outlets })

## Why a story is told again

change-confirmed = { $side ->
    [russia] Тепер це підтвердила Росія.
   *[ukraine] Тепер це підтвердила Україна.
}
change-confirmed-other = Тепер це підтвердила й інша сторона.
change-status = Стан змінився: { $before } → { $after }.
change-status-now = Стан змінився: { $after }.
change-counts-stated = Тепер числа названо.
change-counts = { $side ->
    [russia] Виправлено число для Росії: { $before } → { $after }.
   *[ukraine] Виправлено число для України: { $before } → { $after }.
}
change-counts-corrected = Числа виправлено.
change-denied = Тепер це заперечують.

## A statement

says = { $side ->
    [ukraine] Україна заявляє
    [russia] Росія заявляє
    [third_party] Третя сторона заявляє
   *[unknown] Заява
}
speaker-with-role = { $name }, { $role }
speaker-unnamed = автора слів не названо
role-original = «{ $role }»
statement-by = { $speaker }:
statement-about = { $speaker }: { statement-kind }. { $lang ->
    [uk] Мовою оригіналу, українською:
    [ru] Мовою оригіналу, російською:
   *[en] Мовою оригіналу, англійською:
}
statement-also = Також { statement-kind }:
statement-kind = { $kind ->
    [announcement] повідомлення про { topic }
    [figure] дані про { topic }
    [accusation] звинувачення щодо { topic-concerned }
    [denial] заперечення щодо { topic-concerned }
    [appeal] заклик щодо { topic-concerned }
   *[claim] твердження про { topic }
}
topic = { $topic ->
    [bodies] повернення тіл
    [children] повернення дітей
    [civilians] повернення цивільних
    [captives] полонених
    [treatment] поводження з полоненими
    [talks] переговори щодо обміну
    [offer] пропозицію обміну
    [delay] затримку обміну
    [refusal] відмову від обміну
   *[exchange] обмін полоненими
}
topic-concerned = { $topic ->
    [bodies] повернення тіл
    [children] повернення дітей
    [civilians] повернення цивільних
    [captives] полонених
    [treatment] поводження з полоненими
    [talks] переговорів про обмін
    [offer] пропозиції обміну
    [delay] затримки обміну
    [refusal] відмови від обміну
   *[exchange] обміну полоненими
}
kind-word = { $kind ->
    [announcement] повідомлення
    [figure] дані
    [accusation] звинувачення
    [denial] заперечення
    [appeal] заклик
   *[claim] твердження
}
said-in = Оприлюднено: { $via }.
said-by-one-side = { $side ->
    [russia] Про це заявляє лише Росія. Україна цього не підтвердила.
   *[ukraine] Про це заявляє лише Україна. Росія цього не підтвердила.
}
line-statement = { $who }, { $kind }: { $words }
words-quoted = «{ $words }»
name-withheld = [ім’я не називаємо]
names-withheld = [імена не називаємо]

## Dates and sources

date-year = { $year } рік
date-not-stated = дату не названо
date-published = опубліковано { $date }
sources = { $count ->
    [1] Джерело:
   *[other] Джерела:
}
source-dated = { $outlet } ({ $date })
source-undated = { $outlet } (стаття без дати)
and-more = і ще { $count }
button-evidence = Докази
button-follow = Стежити
button-mute = Не надсилати
button-next = Наступна сторінка
button-back = Назад
button-subscribe = Підписатися
button-subscribe-again = Підписатися знову
button-unsubscribe = Відписатися
button-latest = Остання новина
button-help = Усі команди
button-forget = Видалити все
possible-repeat = Можливий повтор #{ $code }: ми не знаємо, чи дійшло це повідомлення до вас раніше.

## Lists, digest, figures by year, evidence

line-side-ukraine = Україна { $quantity }
line-side-russia = Росія { $quantity }
line-in-all = усього { $quantity }
line-no-numbers = кількість не названо
digest-heading = Новини з { $since }
digest-heading-first = Новини на цей час
digest-empty = З { $since } нового немає.
digest-empty-first = Нового поки що немає.
catch-up-heading = { $number ->
    [one] Що сталося, поки сюди не надсилалося: { $number } новина
    [few] Що сталося, поки сюди не надсилалося: { $number } новини
    [many] Що сталося, поки сюди не надсилалося: { $number } новин
   *[other] Що сталося, поки сюди не надсилалося: { $number } новини
}
digest-completed = Обміни, що відбулися
digest-events = Інші події
digest-statements = { $side ->
    [ukraine] Заяви України
    [russia] Заяви Росії
   *[others] Інші заяви
}
digest-totals = Разом: { $exchanges }; до України — { $ukraine }, до Росії — { $russia }.
exchanges-count = { $number ->
    [one] { $number } обмін
    [few] { $number } обміни
    [many] { $number } обмінів
   *[other] { $number } обміну
}
stats-heading = Обміни, що відбулися, за роками
stats-line = { $label }: { $parts }
stats-people = до України { $ukraine }, до Росії { $russia }
stats-bodies = тіла: Україні { $ukraine }, Росії { $russia }
stats-without = { $number ->
    [one] у { $number } обміні бракує числа
    [few] у { $number } обмінах бракує числа
    [many] у { $number } обмінах бракує числа
   *[other] у { $number } обміну бракує числа
}
stats-in-all = Разом
stats-undated = { $number ->
    [one] { $number } подію без названого року не враховано.
    [few] { $number } події без названого року не враховано.
    [many] { $number } подій без названого року не враховано.
   *[other] { $number } події без названого року не враховано.
}
stats-qualified = Число на кшталт «щонайменше 10» додано як 10.
stats-empty = Поки що не відомо про жоден обмін, що відбувся.
number-alone = { $number }
chart-title = Скільки людей повернулося під час обмінів полоненими, за місяцями
chart-period = { $from } — { $until }
chart-side = { $side ->
    [russia] До Росії: { $total }
   *[ukraine] До України: { $total }
}
chart-side-at-least = { $side ->
    [russia] До Росії: щонайменше { $total }
   *[ukraine] До України: щонайменше { $total }
}
chart-peak = Найбільше до України за один місяць: { $number } ({ $month }).
chart-note = Обміни, що відбулися, для яких повідомляють число й місяць; повернення тіл не враховано.
chart-note-unstated = «?»: обмін, число якого не названо.
chart-running-total = Наростаючим підсумком
evidence-heading = Докази · { $title }
evidence-outlet = { $outlet } · { $date }
evidence-history = З переліку минулих обмінів.
evidence-repeated = Ті самі речення, що й вище.
evidence-none = Для цього джерела речень не збережено.

## The commands, one line each

command-latest = що нового
command-exchanges = обміни, від найновішого
command-statements = що кажуть посадовці, за стороною чи іменем
command-story = усе про одну подію
command-search = пошук у заголовках, текстах та іменах
command-digest = новини за останню добу або за вказану кількість днів
command-stats = підсумки за роками та сторонами
command-sources = усі джерела та їхній стан
command-subscribe = отримувати новини тут
command-unsubscribe = більше не отримувати новин
command-settings = що й коли ви отримуєте
command-language = змінити мову
command-pause = на якийсь час без повідомлень
command-mute = більше нічого про одну подію
command-follow = скасовує /mute: знову про цю подію
command-why = чому повідомлення надіслано або ні
command-privacy = що зберігаємо про цей чат
command-forget = видалити все, що зберігаємо про цей чат
command-start = що робить цей бот
command-help = цей перелік
help-heading = Обмін: новини про обміни полоненими між Україною та Росією
help-line = { $command }: { $text }
help-note = Кожне число є в реченні названого джерела; натисніть «Докази», щоб його прочитати.
contacts-heading = Офіційні лінії для родин
contacts-note = Номери змінюються: дивіться джерело та його дату. Цей бот не є органом влади й нічого не знає про окремих людей.
contact-source = джерело
start-heading = Новини обмінів полоненими між Україною та Росією
start-what = Цей бот повідомляє про обміни, про повернення тіл, дітей і цивільних та про те, що кажуть про це посадовці. За кожним числом стоїть речення названого джерела: один дотик.
start-how = Підпишіться, і новини надходитимуть сюди одразу. Що й коли надходить, можна змінити будь-коли.
privacy-heading = Що зберігаємо про цей чат
privacy-kept = Зберігаємо: номер чату на його платформі, ваші налаштування зі словами та іменами, які ви в них вписали, події, про які ви просили не надсилати, а також які повідомлення й коли сюди надіслано, щоб жодне не загубилося й не надійшло двічі.
privacy-not-kept = Не зберігаємо: хто є в цьому чаті, номери телефонів і решту того, що тут пишуть. Нікому нічого не передаємо.
privacy-deleted = /forget видаляє все це одразу.

## Answers

answer-subscribed = Вас підписано. Новини про обміни та заяви надходитимуть сюди одразу.
answer-subscribed-again = Вас знову підписано, з вашими попередніми налаштуваннями: їх показує /settings.
answer-already-subscribed = Вас уже підписано.
answer-unsubscribed = Підписку скасовано. Сюди більше нічого не надходитиме.
answer-not-subscribed = Вас не підписано.
answer-nothing-yet = Поки що нічого немає.
answer-nothing-found = За запитом «{ $words }» нічого не знайдено.
answer-unknown-command = Команда { $command } невідома. Перелік команд: { $help }.
answer-only-commands = Цей бот розуміє лише команди: їхній перелік — { $help }. Про окремих людей він нічого не знає; там само є офіційні лінії для родин.
answer-did-you-mean = Команда { $command } невідома. Можливо, { $suggestion }?
answer-story-not-found = Немає події, ідентифікатор якої починається з { $id }.
answer-several-stories = З { $id } починається кілька ідентифікаторів: { $ids }.
answer-what-is-missing = Цій команді бракує уточнення: { $example }.
answer-page = Сторінка { $page } з { $pages }
answer-muted = Про цю подію сюди більше нічого не надходитиме.
answer-followed = Цю подію не вимкнено: її зміни надходитимуть сюди за вашими налаштуваннями.
answer-paused = Перерва до { $until }. Усе, що станеться за цей час, надійде одним дайджестом.
answer-resumed = Новини знову надходитимуть сюди.
answer-paused-alerts = Перерва до { $until }. Що станеться за цей час, потім не надсилаємо; тоді це покаже /digest { $days }.
answer-nothing-kept = Про цей чат нічого не зберігаємо.
answer-forget-sure = Підписку буде припинено, а її налаштування й усе, що зберігалося для цього чату, видалено. Скасувати це не можна.
answer-forgotten = Видалено. Про цей чат нічого не зберігаємо, і сюди більше нічого не надходитиме.
answer-language-set = Тепер мова — українська.
answer-language-choice = Оберіть мову: { $languages }.
answer-only-administrators = Налаштування цього чату можуть змінювати лише його адміністратори.
answer-setting-saved = Збережено.
answer-setting-unknown = Значення «{ $value }» незрозуміле. Можливі: { $choices }.
answer-error = Не вдалося. Спробуйте, будь ласка, пізніше.

## Settings

settings-heading = Налаштування цього чату
setting-label = { $name ->
    [topics] Про що повідомляти
    [sides] Чиї заяви
    [speakers] Заяви цих людей
    [confirmation] Найменше підтвердження
    [timing] Коли
    [time] Час дайджесту
    [day] День щотижневого дайджесту
    [zone] Часовий пояс
    [quiet] Години тиші
    [quiet-mode] У години тиші
    [language] Мова
    [words] Лише з цими словами
    [without] Без цих слів
   *[empty] Дайджест без новин
}
setting-about = { $name ->
    [topics] Сюди надходять лише новини тих видів, які ви обрали.
    [sides] Заяви надходять від тих сторін, які ви обрали; про обміни повідомляємо незалежно від цього.
    [speakers] Заяви надходять лише від названих вами людей чи органів; імена через кому, у будь-якому написанні й будь-якою мовою.
    [confirmation] Про обмін повідомляємо, коли за ним стоїть щонайменше обране вами; про що вам уже повідомили, виправляємо завжди.
    [timing] Новини надходять одразу, у щоденному дайджесті, у щотижневому або кількома з цих способів.
    [time] Дайджести надходять о цій годині за вашим часовим поясом.
    [day] Щотижневий дайджест надходить цього дня.
    [zone] За годинником цього поясу пишемо час і рахуємо дайджести та години тиші; можна назвати місто.
    [quiet] У ці години тут нічого не звучить; що станеться, надійде після них або так, як ви оберете нижче.
    [quiet-mode] Що станеться у години тиші, чекає на їхній кінець, надходить без звуку або чекає, якщо обмін ще не відбувся.
    [language] Усе тут написано цією мовою; цитати лишаються мовою оригіналу.
    [words] Сюди надходять лише новини, у статтях яких є одне з цих слів чи висловів, у будь-якій формі; розділяйте комами.
    [without] Новини, у статтях яких є одне з цих слів чи висловів, сюди не надходять; розділяйте комами.
   *[empty] Дайджест, якому нема про що сказати, не надходить або каже це одним рядком.
}
setting-words-narrow = З цими словами ви не дізнаєтеся про більшість обмінів: повідомлення майже ніколи не називають тих, хто повернувся. Щоб знову отримувати звістки про кожен обмін, надішліть /settings words none.
everything = усе
all-timings = одразу, у щоденному й щотижневому дайджестах
option-topic = { $value ->
    [exchanges] обміни
    [bodies] повернення тіл
    [returns] повернення дітей і цивільних
   *[statements] заяви
}
option-side = { $value ->
    [ukraine] Україна
    [russia] Росія
   *[others] інші
}
option-confirmation = { $value ->
    [official] посадовці однієї сторони
    [both] посадовці обох сторін
   *[any] будь-яке повідомлення
}
option-timing = { $value ->
    [now] одразу
    [daily] щоденний дайджест
   *[weekly] щотижневий дайджест
}
option-empty = { $value ->
    [on] один рядок про це
   *[off] не надходить
}
option-quiet-mode = { $value ->
    [silent] без звуку
    [urgent] чекати, якщо обмін ще не відбувся
   *[hold] чекати на їхній кінець
}
no-words = { $name ->
    [speakers] усіх
    [words] будь-які слова
   *[without] немає
}
quiet-none = немає
pause-label = Перерва
pause-none = немає
pause-days = { $number ->
    [one] { $number } день
    [few] { $number } дні
    [many] { $number } днів
   *[other] { $number } дня
}
pause-until = до { $until }
language-name = { $lang ->
    [uk] українська
    [ru] російська
   *[en] англійська
}

## Sources

sources-heading = Джерела
source-folder = Статті, додані вручну
source-ok = справне
source-failing = не відповідає як слід
source-waiting = ще не прочитано
source-unreadable = { $number ->
    [one] не вдалося прочитати { $number } статтю
    [few] не вдалося прочитати { $number } статті
    [many] не вдалося прочитати { $number } статей
   *[other] не вдалося прочитати { $number } статті
}
source-last-item = остання стаття { $when }
source-no-item = статей ще не було

## Why something was, or was not, sent

why-new-story = Це нова подія.
why-status-changed = Її стан змінився.
why-confirmed-by-other-side = Її підтвердила інша сторона.
why-counts-stated = Названо числа.
why-counts-corrected = Числа виправлено.
why-denied = Її заперечено.
why-joined = Стаття розповідає про вже надіслане, її додано до джерел.
why-duplicate-of = Стаття повторює іншу статтю.
why-background = Стаття лише нагадує про цю подію.
why-no-change = У події нічого не змінилося.
why-too-old = Стаття надто давня, щоб бути новиною.
why-known-from-history = Обмін є в переліку минулих обмінів.
why-withheld = У повідомленні було б більше, ніж у доказах, тож його не надіслано.
why-muted = Ви вимкнули повідомлення про цю подію.
why-left-out = { $reason ->
    [topic] Ваші налаштування не пропускають новин цього виду.
    [side] Ваші налаштування не пропускають заяв цієї сторони.
    [speaker] Ваші налаштування називають людей, чиї заяви сюди надходять, а це інша людина.
    [confirmation] За цим стоїть менше, ніж вимагають ваші налаштування.
    [word-missing] У статтях про це немає жодного зі слів, яких вимагають ваші налаштування.
    [word-excluded] У статтях про це є слово, яке виключають ваші налаштування.
   *[not-at-once] Ваші налаштування просять лише дайджести; це було або буде в одному з них.
}
why-heading = Що надходить сюди й чому
why-next-digest = Наступний дайджест надійде { $when }.
why-quiet-now = Зараз години тиші, до { $until }.
why-one-story = /why з ідентифікатором події скаже, чому про неї надіслано чи не надіслано.
why-held = Це чекає на перевірку оператором.
why-due = Це чекає на кінець годин тиші або на ваш наступний дайджест.
why-not-subscribed = Тоді цей чат не було підписано.
why-sent = Надіслано { $when }.
why-sent-in-digest = Це було в дайджесті { $when }.
why-unknown = Це надіслано, але ми не знаємо, чи дійшло.
why-refused = Платформа цього не прийняла.
why-cancelled = Це скасовано ще до надсилання.
why-never-news = Тут це ніколи не було новиною, тож нічого про це не надсилали.
why-baseline = Стаття вже була, коли джерело прочитали вперше, і про неї нікому не повідомляли.
why-edited = Виправлена стаття повторює вже надіслане.
story-history = Що про це повідомляли
why-articles = Що дала кожна стаття

## The web page

web-title = Обміни полоненими між Україною та Росією
web-lead = Кожне число стоїть у реченні названого джерела: відкрийте запис, щоб його прочитати. Те, що каже лише одна сторона, подано як її слова.
web-skip = До змісту
web-pages = Сторінки
web-languages = Мова
web-exchanges = Обміни
web-statements = Заяви
web-data = Дані
web-total = { $side ->
    [exchanges] Завершені обміни
    [russia] Повернулися до Росії
   *[ukraine] Повернулися до України
}
web-totals-period = Під час завершених обмінів, { $period }
web-chart-table = Ті самі числа в таблиці
web-month = Місяць
web-so-far = { $side ->
    [russia] До Росії від початку
   *[ukraine] До України від початку
}
web-month-at-least = щонайменше { $number }
web-filter = Вибрати
web-filter-field = { $field ->
    [year] Рік
    [status] Стан
    [type] Що
    [confirmed] Хто підтвердив
    [speaker] Хто говорить
   *[side] Куди повернулися
}
web-filter-any = усе
web-filter-apply = Показати
web-filter-clear = Показати все
web-type = { $type ->
    [bodies_repatriation] повернення тіл
    [return_of_children_or_civilians] повернення дітей і цивільних
    [other] інші новини про полонених
   *[exchange] обміни
}
web-confirmed = { $by ->
    [ukraine_only] лише Україна
    [russia_only] лише Росія
    [media_only] жодна сторона
   *[both_sides] обидві сторони
}
web-country = { $side ->
    [ukraine] Україна
    [russia] Росія
   *[third_party] інші
}
web-return-country = { $side ->
    [russia] Росія
   *[ukraine] Україна
}
web-found = { $number ->
    [one] { $number } запис
    [few] { $number } записи
    [many] { $number } записів
   *[other] { $number } запису
}
web-nothing = За цим вибором нічого немає.
web-previous-page = Попередня сторінка
web-side = { $stage ->
    [named] { $side ->
        [russia] Названо для Росії
       *[ukraine] Названо для України
    }
   *[returned] { $side ->
        [russia] До Росії
       *[ukraine] До України
    }
}
web-in-all = Усього
web-not-stated = не названо
web-denied = { $side ->
    [ukraine] Україна це заперечує ({ $outlet }).
    [russia] Росія це заперечує ({ $outlet }).
    [third_party] Це заперечують ({ $outlet }).
   *[outlet] { $outlet } цього більше не пише.
}
web-figures = Числа та речення, у яких вони стоять
web-figure-source = Словами джерел
web-differ = { $side ->
    [russia] Джерела розходяться щодо числа для Росії
   *[ukraine] Джерела розходяться щодо числа для України
}
web-said = Що про це сказали
web-all-sources = Усі джерела, їхніми словами
web-part-of = Частина більшого обміну
web-all-statements = Усі заяви
web-outlet-says = Джерела
web-number = Число
web-feed = Стрічка новин (RSS)
web-csv = Таблиця (CSV)
web-api = Для програм (JSON)
web-about = Obmin читає офіційні органи, агентства й медіа України, Росії та інших країн без участі людини. Він може помилятися: вирішальним є речення, що стоїть за кожним числом.
web-missing-title = Такої сторінки немає
web-missing = Можливо, в адресі помилка, або два записи виявилися одним. Усе відоме є в переліку.
web-wrong-title = Цього не можна показати
web-failed-title = Тут щось пішло не так
web-failed = Це не ваша провина. Спробуйте ще раз за хвилину.
web-back = Усі обміни
operator-failing = Стрічку не вдається прочитати
operator-recovered = Стрічка знову читається
operator-gone = Стрічки більше немає
operator-moved = Стрічка хоче переїхати
operator-mass-change = Сайт змінився
operator-flood = Джерело говорить забагато водночас
operator-deadly = Стрічка завершує роботу програми
operator-officials-silent = Жодне офіційне джерело не читається
operator-officials-heard = Офіційне джерело знову читається
operator-feeds-silent = Жодна стрічка не читається
operator-feeds-silent-mend = Новини не надходять. Перевірте мережу машини; obmin sources показує, що відповідає кожна стрічка.
operator-feeds-heard = Стрічки знову читаються
operator-held = Повідомлення з невідомою долею затримано
operator-held-mend = Кожне надсилали двічі, і відповіді не було. Вони могли дійти, тому втретє їх не надсилають. obmin held показує їх; там кожне можна надіслати ще раз або відкинути.
operator-withheld = Повідомлення не надіслано через брак доказів
operator-withheld-mend = Вони сказали б більше, ніж статті. Читачам про них нічого не повідомлено. obmin doctor рахує їх.
operator-backlog = Повідомлення чекають понад п’ять хвилин
operator-backlog-mend = Або їх дуже багато водночас, або платформа приймає їх повільно. Вони підуть самі, термінові спершу.
operator-backlog-gone = Більше нічого не чекає
operator-many-begun = За годину підписалося дуже багато чатів
operator-many-begun-mend = Це може бути день великих новин або чиясь навала. Одна людина може підписати в Telegram тридцять груп на день. Надсилання триває в темпі платформи.
operator-few-begun = Підписки знову надходять у звичному темпі
operator-bad-token = Платформа не приймає наш токен
operator-bad-token-mend = Туди нічого не надсилається, а все належне зберігається. Впишіть дійсний токен у налаштування й запустіть знову.
operator-token-taken = Платформа знову приймає наші повідомлення
operator-other-poller = Інша програма забирає оновлення цього бота
operator-other-poller-mend = Команди тут можуть лишатися без відповіді; новини надходять далі. Зупиніть ту програму або дайте одній із двох власного бота.
operator-poller-alone = Оновлення цього бота знову надходять до нас
operator-disk-full = Диск заповнено
operator-disk-full-mend = Нічого не можна записати, тому нічого не читається й не надсилається. Наявне збережено. Звільніть місце; далі все піде саме.
operator-disk-free = Диск знову приймає дані
operator-disk-low = Диск майже заповнено
operator-disk-low-mend = Коли він заповниться, надсилати буде неможливо. Звільніть місце.
operator-disk-roomy = На диску знову є місце
operator-damaged = Базу даних пошкоджено
operator-damaged-mend = Нічого більше не читається й не надсилається, програму зупинено. Збережіть файл, поставте на його місце останню копію і запустіть знову.
operator-restored = База даних є старішою копією
operator-restored-mend = Опубліковане до відновлення копії вважається повідомленим, а все, що копія ще мала надіслати, затримано. Хто після створення копії підписався, відписався чи змінив налаштування, має зробити це ще раз.
operator-number = Кількість: { $number }
operator-megabytes = Вільно: { $number } МБ
