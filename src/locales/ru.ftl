## Numbers of people and bodies.
## $number chooses the plural form, $quantity is the number as it is written, with its qualifier.

quantity = { $qualifier ->
    [at_least] по меньшей мере { $number }
    [about] примерно { $number }
    [almost] почти { $number }
    [more_than] более { $number }
   *[exact] { $number }
}
count-people = { $qualifier ->
    [more_than] { $number ->
        [one] { $quantity } человека
        [few] { $quantity } человек
        [many] { $quantity } человек
       *[other] { $quantity } человека
    }
   *[exact] { $number ->
        [one] { $quantity } человек
        [few] { $quantity } человека
        [many] { $quantity } человек
       *[other] { $quantity } человека
    }
}
count-military = { $qualifier ->
    [more_than] { $number ->
        [one] { $quantity } военнослужащего
        [few] { $quantity } военнослужащих
        [many] { $quantity } военнослужащих
       *[other] { $quantity } военнослужащего
    }
   *[exact] { $number ->
        [one] { $quantity } военнослужащий
        [few] { $quantity } военнослужащих
        [many] { $quantity } военнослужащих
       *[other] { $quantity } военнослужащего
    }
}
count-civilians = { $qualifier ->
    [more_than] { $number ->
        [one] { $quantity } гражданского лица
        [few] { $quantity } гражданских лиц
        [many] { $quantity } гражданских лиц
       *[other] { $quantity } гражданского лица
    }
   *[exact] { $number ->
        [one] { $quantity } гражданское лицо
        [few] { $quantity } гражданских лица
        [many] { $quantity } гражданских лиц
       *[other] { $quantity } гражданского лица
    }
}
count-bodies = { $qualifier ->
    [more_than] { $number ->
        [one] { $quantity } тела
        [few] { $quantity } тел
        [many] { $quantity } тел
       *[other] { $quantity } тела
    }
   *[exact] { $number ->
        [one] { $quantity } тело
        [few] { $quantity } тела
        [many] { $quantity } тел
       *[other] { $quantity } тела
    }
}
of-them-civilians = { $number ->
    [one] из них { $number } гражданское лицо
    [few] из них { $number } гражданских лица
    [many] из них { $number } гражданских лиц
   *[other] из них { $number } гражданского лица
}
of-them-military = { $number ->
    [one] из них { $number } военнослужащий
    [few] из них { $number } военнослужащих
    [many] из них { $number } военнослужащих
   *[other] из них { $number } военнослужащего
}
of-them-both = из них { $military } и { $civilians }
made-up-of = { $military } и { $civilians }

## An event: the title (lower case; the program sets the capital), the figures, who stands behind it

status-word = { $status ->
    [under_way] продолжается
    [announced] объявлено
    [planned] планируется
    [offered] предложено
    [negotiating] идут переговоры
    [stalled] задерживается
    [refused] отказ
    [cancelled] не состоялось
   *[completed] состоялось
}
return-noun = возвращение { returned-what }
returned-what = { $what ->
    [bodies] тел
    [children] детей
   *[civilians] гражданских
}
title-exchange = { $status ->
    [under_way] обмен пленными продолжается
    [announced] объявлен обмен пленными
    [planned] планируется обмен пленными
    [offered] предложен обмен пленными
    [negotiating] переговоры об обмене пленными
    [stalled] обмен пленными задерживается
    [refused] отказ от обмена пленными
    [cancelled] обмен пленными не состоялся
   *[completed] обмен пленными состоялся
}
title-return = { $status ->
    [under_way] { return-noun } продолжается
    [announced] объявлено { return-noun }
    [planned] планируется { return-noun }
    [offered] предложено { return-noun }
    [negotiating] переговоры о возвращении { returned-what }
    [stalled] { return-noun } задерживается
    [refused] отказ от возвращения { returned-what }
    [cancelled] { return-noun } не состоялось
   *[completed] { return-noun } состоялось
}
title-other = { $status ->
    [completed] новость о пленных
   *[other] новость о пленных: { status-word }
}
title-said = { $by ->
    [ukraine] { $title }, заявляет Украина
    [russia] { $title }, заявляет Россия
    [media] { $title }, сообщают СМИ
   *[both] { $title }
}
title-dated = { $title } · { $date }

returned-to-ukraine = { $kind ->
    [bodies] { $number ->
        [one] Украине передано { $who }
        [few] Украине передано { $who }
        [many] Украине передано { $who }
       *[other] Украине передано { $who }
    }
    [civilians] { $number ->
        [one] в Украину вернулось { $who }
        [few] в Украину вернулись { $who }
        [many] в Украину вернулось { $who }
       *[other] в Украину вернулось { $who }
    }
   *[people] { $number ->
        [one] в Украину вернулся { $who }
        [few] в Украину вернулись { $who }
        [many] в Украину вернулось { $who }
       *[other] в Украину вернулось { $who }
    }
}
returned-to-russia = { $kind ->
    [bodies] { $number ->
        [one] России передано { $who }
        [few] России передано { $who }
        [many] России передано { $who }
       *[other] России передано { $who }
    }
    [civilians] { $number ->
        [one] в Россию вернулось { $who }
        [few] в Россию вернулись { $who }
        [many] в Россию вернулось { $who }
       *[other] в Россию вернулось { $who }
    }
   *[people] { $number ->
        [one] в Россию вернулся { $who }
        [few] в Россию вернулись { $who }
        [many] в Россию вернулось { $who }
       *[other] в Россию вернулось { $who }
    }
}
also-to-russia = { $kind ->
    [bodies] России — { $who }
   *[people] в Россию — { $who }
}
numbers-named = Названы такие числа: { $numbers }.
named-to-ukraine = { $kind ->
    [bodies] { $who } Украине
   *[people] { $who } в Украину
}
named-to-russia = { $kind ->
    [bodies] { $who } России
   *[people] { $who } в Россию
}
number-missing = { $kind ->
    [bodies] { $side ->
        [russia] Сколько тел передано России, не сообщается.
       *[ukraine] Сколько тел передано Украине, не сообщается.
    }
   *[people] { $side ->
        [russia] Число для России не названо.
       *[ukraine] Число для Украины не названо.
    }
}
numbers-not-given = Количество не названо.
in-all = общее число — { $who }; сколько с каждой стороны, не сообщается
also-in-all = Всего: { $who }.
ratio-named = Названа формула: { $ratio }.
ratio-numbers = { $first } на { $second }
by-account = { $by ->
    [ukraine] по словам украинской стороны, { $clause }
    [russia] по словам российской стороны, { $clause }
    [media] по сообщениям СМИ, { $clause }
   *[both] { $clause }
}
confirmation-sentence = { $by ->
    [ukraine] Об этом заявляет только Украина. Россия этого не подтвердила.
    [russia] Об этом заявляет только Россия. Украина этого не подтвердила.
    [media] Ни одна из сторон этого не подтвердила.
    [ledger] Из перечня прошлых обменов; кто это подтвердил, там не указано.
   *[both] { $status ->
        [completed] Подтверждают обе стороны.
       *[other] Об этом говорят обе стороны.
    }
}
confirmation-words = { $by ->
    [ukraine] заявляет только Украина
    [russia] заявляет только Россия
    [media] сообщают только СМИ
    [ledger] из перечня прошлых обменов
   *[both] { $status ->
        [completed] подтверждают обе стороны
       *[other] говорят обе стороны
    }
}
categories-returned = { $what ->
    [bodies] Среди погибших: { $list }.
    [named] Названы категории: { $list }.
    [others] Среди вернувшихся упомянуты также: { $list }.
   *[people] Среди вернувшихся: { $list }.
}
category = { $category ->
    [soldiers] военные
    [civilians] гражданские
    [azov] бойцы «Азова»
    [mariupol_defenders] защитники Мариуполя
    [border_guards] пограничники
    [national_guard] нацгвардейцы
    [women] женщины
    [children] дети
    [wounded] раненые
    [foreigners] иностранцы
   *[bodies] тела погибших
}
mediated-by = При посредничестве { $list }.
mediators-named = Посредники: { $list }.
counts-differ = { $side ->
    [russia] Источники называют разные числа для России: { $list }.
   *[ukraine] Источники называют разные числа для Украины: { $list }.
}
count-by-outlets = { $quantity } ({ $outlets })

## Why a story is told again

change-confirmed = { $side ->
    [russia] Теперь это подтвердила Россия.
   *[ukraine] Теперь это подтвердила Украина.
}
change-confirmed-other = Теперь это подтвердила и другая сторона.
change-status = Статус изменился: { $before } → { $after }.
change-status-now = Статус изменился: { $after }.
change-counts-stated = Теперь числа названы.
change-counts = { $side ->
    [russia] Исправлено число для России: { $before } → { $after }.
   *[ukraine] Исправлено число для Украины: { $before } → { $after }.
}
change-counts-corrected = Числа исправлены.
change-denied = Теперь это отрицают.

## A statement

says = { $side ->
    [ukraine] Украина заявляет
    [russia] Россия заявляет
    [third_party] Третья сторона заявляет
   *[unknown] Заявление
}
speaker-with-role = { $name }, { $role }
speaker-unnamed = автор слов не назван
role-original = «{ $role }»
statement-by = { $speaker }:
statement-about = { $speaker }: { statement-kind }. { $lang ->
    [uk] На языке оригинала, украинском:
    [ru] На языке оригинала, русском:
   *[en] На языке оригинала, английском:
}
statement-also = Также { statement-kind }:
statement-kind = { $kind ->
    [announcement] сообщение { topic }
    [figure] данные { topic }
    [accusation] обвинение по поводу { topic-concerned }
    [denial] опровержение по поводу { topic-concerned }
    [appeal] призыв по поводу { topic-concerned }
   *[claim] утверждение { topic }
}
topic = { $topic ->
    [bodies] о возвращении тел
    [children] о возвращении детей
    [civilians] о возвращении гражданских
    [captives] о пленных
    [treatment] об обращении с пленными
    [talks] о переговорах об обмене
    [offer] о предложении обмена
    [delay] о задержке обмена
    [refusal] об отказе от обмена
   *[exchange] об обмене пленными
}
topic-concerned = { $topic ->
    [bodies] возвращения тел
    [children] возвращения детей
    [civilians] возвращения гражданских
    [captives] пленных
    [treatment] обращения с пленными
    [talks] переговоров об обмене
    [offer] предложения обмена
    [delay] задержки обмена
    [refusal] отказа от обмена
   *[exchange] обмена пленными
}
kind-word = { $kind ->
    [announcement] сообщение
    [figure] данные
    [accusation] обвинение
    [denial] опровержение
    [appeal] призыв
   *[claim] утверждение
}
said-in = Обнародовано: { $via }.
said-by-one-side = { $side ->
    [russia] Об этом заявляет только Россия. Украина этого не подтвердила.
   *[ukraine] Об этом заявляет только Украина. Россия этого не подтвердила.
}
line-statement = { $who }, { $kind }: { $words }
words-quoted = «{ $words }»
name-withheld = [имя не называем]
names-withheld = [имена не называем]

## Dates and sources

date-year = { $year } год
date-not-stated = дата не названа
date-published = опубликовано { $date }
sources = { $count ->
    [1] Источник:
   *[other] Источники:
}
source-dated = { $outlet } ({ $date })
source-undated = { $outlet } (статья без даты)
and-more = и ещё { $count }
button-evidence = Доказательства
button-follow = Следить
button-mute = Не присылать
button-next = Следующая страница
button-back = Назад
button-subscribe = Подписаться
button-subscribe-again = Подписаться снова
button-unsubscribe = Отписаться
button-latest = Последняя новость
button-help = Все команды
button-forget = Удалить всё
possible-repeat = Возможный повтор #{ $code }: мы не знаем, дошло ли это сообщение до вас раньше.

## Lists, digest, figures by year, evidence

line-side-ukraine = Украина { $quantity }
line-side-russia = Россия { $quantity }
line-in-all = всего { $quantity }
line-no-numbers = количество не названо
digest-heading = Новости с { $since }
digest-heading-first = Новости на это время
digest-empty = С { $since } нового нет.
digest-empty-first = Нового пока нет.
catch-up-heading = { $number ->
    [one] Что произошло, пока сюда не отправлялось: { $number } новость
    [few] Что произошло, пока сюда не отправлялось: { $number } новости
    [many] Что произошло, пока сюда не отправлялось: { $number } новостей
   *[other] Что произошло, пока сюда не отправлялось: { $number } новости
}
digest-completed = Состоявшиеся обмены
digest-events = Другие события
digest-statements = { $side ->
    [ukraine] Заявления Украины
    [russia] Заявления России
   *[others] Другие заявления
}
digest-totals = Итого: { $exchanges }; в Украину — { $ukraine }, в Россию — { $russia }.
exchanges-count = { $number ->
    [one] { $number } обмен
    [few] { $number } обмена
    [many] { $number } обменов
   *[other] { $number } обмена
}
stats-heading = Состоявшиеся обмены по годам
stats-line = { $label }: { $parts }
stats-people = в Украину { $ukraine }, в Россию { $russia }
stats-bodies = тела: Украине { $ukraine }, России { $russia }
stats-without = { $number ->
    [one] в { $number } обмене недостаёт числа
    [few] в { $number } обменах недостаёт числа
    [many] в { $number } обменах недостаёт числа
   *[other] в { $number } обмена недостаёт числа
}
stats-in-all = Итого
stats-undated = { $number ->
    [one] Не учтено { $number } событие без названного года.
    [few] Не учтены { $number } события без названного года.
    [many] Не учтено { $number } событий без названного года.
   *[other] Не учтено { $number } события без названного года.
}
stats-qualified = Число вида «по меньшей мере 10» прибавлено как 10.
stats-empty = О состоявшихся обменах пока не известно.
number-alone = { $number }
chart-title = Сколько людей вернулось при обменах пленными, по месяцам
chart-period = { $from } — { $until }
chart-side = { $side ->
    [russia] В Россию: { $total }
   *[ukraine] В Украину: { $total }
}
chart-side-at-least = { $side ->
    [russia] В Россию: по меньшей мере { $total }
   *[ukraine] В Украину: по меньшей мере { $total }
}
chart-peak = Больше всего в Украину за один месяц: { $number } ({ $month }).
chart-note = Состоявшиеся обмены, для которых сообщают число и месяц; возвращение тел не учтено.
chart-note-unstated = «?»: обмен, число в котором не названо.
chart-running-total = Нарастающим итогом
evidence-heading = Доказательства · { $title }
evidence-outlet = { $outlet } · { $date }
evidence-history = Из перечня прошлых обменов.
evidence-repeated = Те же предложения, что и выше.
evidence-none = Для этого источника предложений не сохранено.

## The commands, one line each

command-latest = что нового
command-exchanges = обмены, от самого нового
command-statements = что говорят официальные лица, по стороне или имени
command-story = всё об одном событии
command-search = поиск в заголовках, текстах и именах
command-digest = новости за последние сутки или за указанное число дней
command-stats = итоги по годам и сторонам
command-sources = все источники и их состояние
command-subscribe = получать новости здесь
command-unsubscribe = больше не получать новостей
command-settings = что и когда вы получаете
command-language = сменить язык
command-pause = на время без сообщений
command-mute = больше ничего об одном событии
command-follow = отменяет /mute: снова об этом событии
command-why = почему сообщение отправлено или нет
command-privacy = что храним об этом чате
command-forget = удалить всё, что храним об этом чате
command-start = что делает этот бот
command-help = этот список
help-heading = Обмін: новости об обменах пленными между Украиной и Россией
help-line = { $command }: { $text }
help-note = Каждое число есть в предложении названного источника; нажмите «Доказательства», чтобы его прочитать.
contacts-heading = Официальные линии для семей
contacts-note = Номера меняются: смотрите источник и его дату. Этот бот не орган власти и ничего не знает об отдельных людях.
contact-source = источник
start-heading = Новости обменов пленными между Украиной и Россией
start-what = Этот бот сообщает об обменах, о возвращении тел, детей и гражданских и о том, что говорят об этом должностные лица. За каждым числом стоит предложение названного источника: одно касание.
start-how = Подпишитесь, и новости будут приходить сюда сразу. Что и когда приходит, можно изменить в любое время.
privacy-heading = Что храним об этом чате
privacy-kept = Храним: номер чата на его платформе, ваши настройки со словами и именами, которые вы в них вписали, события, о которых вы просили не присылать, а также какие сообщения и когда сюда отправлены, чтобы ни одно не потерялось и не пришло дважды.
privacy-not-kept = Не храним: кто есть в этом чате, номера телефонов и остальное, что здесь пишут. Никому ничего не передаём.
privacy-deleted = /forget удаляет всё это сразу.

## Answers

answer-subscribed = Вы подписаны. Новости об обменах и заявления будут приходить сюда сразу.
answer-subscribed-again = Вы снова подписаны, с вашими прежними настройками: их показывает /settings.
answer-already-subscribed = Вы уже подписаны.
answer-unsubscribed = Подписка отменена. Сюда больше ничего не придёт.
answer-not-subscribed = Вы не подписаны.
answer-nothing-yet = Пока ничего нет.
answer-nothing-found = По запросу «{ $words }» ничего не найдено.
answer-unknown-command = Команда { $command } неизвестна. Список команд: { $help }.
answer-only-commands = Этот бот понимает только команды: их список — { $help }. Об отдельных людях он ничего не знает; там же есть официальные линии для семей.
answer-did-you-mean = Команда { $command } неизвестна. Возможно, { $suggestion }?
answer-story-not-found = Нет события, идентификатор которого начинается с { $id }.
answer-several-stories = С { $id } начинается несколько идентификаторов: { $ids }.
answer-what-is-missing = Этой команде нужно уточнение: { $example }.
answer-page = Страница { $page } из { $pages }
answer-muted = Об этом событии сюда больше ничего не придёт.
answer-followed = Это событие не отключено: его изменения будут приходить сюда по вашим настройкам.
answer-paused = Перерыв до { $until }. Всё, что произойдёт за это время, придёт одним дайджестом.
answer-resumed = Новости снова будут приходить сюда.
answer-paused-alerts = Перерыв до { $until }. Что произойдёт за это время, потом не присылаем; тогда это покажет /digest { $days }.
answer-nothing-kept = Об этом чате ничего не храним.
answer-forget-sure = Подписка прекратится, а её настройки и всё, что хранилось для этого чата, будет удалено. Отменить это нельзя.
answer-forgotten = Удалено. Об этом чате ничего не храним, и сюда больше ничего не будет приходить.
answer-language-set = Теперь язык — русский.
answer-language-choice = Выберите язык: { $languages }.
answer-only-administrators = Настройки этого чата могут менять только его администраторы.
answer-setting-saved = Сохранено.
answer-setting-unknown = Значение «{ $value }» непонятно. Возможные: { $choices }.
answer-error = Не получилось. Попробуйте, пожалуйста, позже.

## Settings

settings-heading = Настройки этого чата
setting-label = { $name ->
    [topics] О чём сообщать
    [sides] Чьи заявления
    [speakers] Заявления этих людей
    [confirmation] Наименьшее подтверждение
    [timing] Когда
    [time] Время дайджеста
    [day] День еженедельного дайджеста
    [zone] Часовой пояс
    [quiet] Часы тишины
    [quiet-mode] В часы тишины
    [language] Язык
    [words] Только с этими словами
    [without] Без этих слов
   *[empty] Дайджест без новостей
}
setting-about = { $name ->
    [topics] Сюда приходят только новости тех видов, которые вы выбрали.
    [sides] Заявления приходят от тех сторон, которые вы выбрали; об обменах сообщаем независимо от этого.
    [speakers] Заявления приходят только от названных вами людей или органов; имена через запятую, в любом написании и на любом языке.
    [confirmation] Об обмене сообщаем, когда за ним стоит не меньше выбранного вами; то, о чём вам уже сообщили, исправляем всегда.
    [timing] Новости приходят сразу, в ежедневном дайджесте, в еженедельном или несколькими из этих способов.
    [time] Дайджесты приходят в это время вашего часового пояса.
    [day] Еженедельный дайджест приходит в этот день.
    [zone] По часам этого пояса пишем время и считаем дайджесты и часы тишины; можно назвать город.
    [quiet] В эти часы здесь ничто не звучит; что произойдёт, придёт после них или так, как вы выберете ниже.
    [quiet-mode] Что произойдёт в часы тишины, ждёт их конца, приходит без звука или ждёт, если обмен ещё не состоялся.
    [language] Всё здесь написано на этом языке; цитаты остаются на языке оригинала.
    [words] Сюда приходят только новости, в статьях которых есть одно из этих слов или выражений, в любой форме; разделяйте запятыми.
    [without] Новости, в статьях которых есть одно из этих слов или выражений, сюда не приходят; разделяйте запятыми.
   *[empty] Дайджест, которому нечего сказать, не приходит или говорит об этом одной строкой.
}
setting-words-narrow = С этими словами вы не узнаете о большинстве обменов: сообщения почти никогда не называют тех, кто вернулся. Чтобы снова получать вести о каждом обмене, отправьте /settings words none.
everything = всё
all-timings = сразу, в ежедневном и еженедельном дайджестах
option-topic = { $value ->
    [exchanges] обмены
    [bodies] возвращение тел
    [returns] возвращение детей и гражданских
   *[statements] заявления
}
option-side = { $value ->
    [ukraine] Украина
    [russia] Россия
   *[others] другие
}
option-confirmation = { $value ->
    [official] должностные лица одной стороны
    [both] должностные лица обеих сторон
   *[any] любое сообщение
}
option-timing = { $value ->
    [now] сразу
    [daily] ежедневный дайджест
   *[weekly] еженедельный дайджест
}
option-empty = { $value ->
    [on] одна строка об этом
   *[off] не приходит
}
option-quiet-mode = { $value ->
    [silent] без звука
    [urgent] ждать, если обмен ещё не состоялся
   *[hold] ждать их конца
}
no-words = { $name ->
    [speakers] всех
    [words] любые слова
   *[without] нет
}
quiet-none = нет
pause-label = Перерыв
pause-none = нет
pause-days = { $number ->
    [one] { $number } день
    [few] { $number } дня
    [many] { $number } дней
   *[other] { $number } дня
}
pause-until = до { $until }
language-name = { $lang ->
    [uk] украинский
    [ru] русский
   *[en] английский
}

## Sources

sources-heading = Источники
source-folder = Статьи, добавленные вручную
source-ok = в порядке
source-failing = не отвечает как следует
source-waiting = ещё не прочитан
source-unreadable = { $number ->
    [one] не удалось прочитать { $number } статью
    [few] не удалось прочитать { $number } статьи
    [many] не удалось прочитать { $number } статей
   *[other] не удалось прочитать { $number } статьи
}
source-last-item = последняя статья { $when }
source-no-item = статей ещё не было

## Why something was, or was not, sent

why-new-story = Это новое событие.
why-status-changed = Его статус изменился.
why-confirmed-by-other-side = Его подтвердила другая сторона.
why-counts-stated = Названы числа.
why-counts-corrected = Числа исправлены.
why-denied = Оно опровергнуто.
why-joined = Статья рассказывает об уже отправленном, она добавлена к источникам.
why-duplicate-of = Статья повторяет другую статью.
why-background = Статья лишь напоминает об этом событии.
why-no-change = В событии ничего не изменилось.
why-too-old = Статья слишком старая, чтобы быть новостью.
why-known-from-history = Обмен есть в перечне прошлых обменов.
why-withheld = В сообщении было бы больше, чем в доказательствах, поэтому оно не отправлено.
why-muted = Вы отключили сообщения об этом событии.
why-left-out = { $reason ->
    [topic] Ваши настройки не пропускают новостей этого вида.
    [side] Ваши настройки не пропускают заявлений этой стороны.
    [speaker] Ваши настройки называют людей, чьи заявления сюда приходят, а это другой человек.
    [confirmation] За этим стоит меньше, чем требуют ваши настройки.
    [word-missing] В статьях об этом нет ни одного из слов, которых требуют ваши настройки.
    [word-excluded] В статьях об этом есть слово, которое исключают ваши настройки.
   *[not-at-once] Ваши настройки просят только дайджесты; это было или будет в одном из них.
}
why-heading = Что приходит сюда и почему
why-next-digest = Следующий дайджест придёт { $when }.
why-quiet-now = Сейчас часы тишины, до { $until }.
why-one-story = /why с идентификатором события скажет, почему о нём отправлено или не отправлено.
why-held = Это ждёт проверки оператором.
why-due = Это ждёт конца часов тишины или вашего следующего дайджеста.
why-not-subscribed = Тогда этот чат не был подписан.
why-sent = Отправлено { $when }.
why-sent-in-digest = Это было в дайджесте { $when }.
why-unknown = Это отправлено, но мы не знаем, дошло ли.
why-refused = Платформа этого не приняла.
why-cancelled = Это отменено ещё до отправки.
why-never-news = Здесь это никогда не было новостью, поэтому об этом ничего не отправляли.
why-baseline = Статья уже была, когда источник прочитали впервые, и о ней никому не сообщали.
why-edited = Исправленная статья повторяет уже отправленное.
story-history = Что об этом сообщали
why-articles = Что дала каждая статья

## The web page

web-title = Обмены пленными между Украиной и Россией
web-lead = Каждое число стоит в предложении названного источника: откройте запись, чтобы его прочитать. То, что говорит только одна сторона, дано как её слова.
web-skip = К содержанию
web-pages = Страницы
web-languages = Язык
web-exchanges = Обмены
web-statements = Заявления
web-data = Данные
web-total = { $side ->
    [exchanges] Состоявшиеся обмены
    [russia] Вернулись в Россию
   *[ukraine] Вернулись в Украину
}
web-totals-period = При состоявшихся обменах, { $period }
web-chart-table = Те же числа в таблице
web-month = Месяц
web-so-far = { $side ->
    [russia] В Россию с начала
   *[ukraine] В Украину с начала
}
web-month-at-least = не менее { $number }
web-filter = Выбрать
web-filter-field = { $field ->
    [year] Год
    [status] Состояние
    [type] Что
    [confirmed] Кто подтвердил
    [speaker] Кто говорит
   *[side] Куда вернулись
}
web-filter-any = все
web-filter-apply = Показать
web-filter-clear = Показать все
web-type = { $type ->
    [bodies_repatriation] возвращения тел
    [return_of_children_or_civilians] возвращения детей и гражданских
    [other] другие новости о пленных
   *[exchange] обмены
}
web-confirmed = { $by ->
    [ukraine_only] только Украина
    [russia_only] только Россия
    [media_only] ни одна сторона
   *[both_sides] обе стороны
}
web-country = { $side ->
    [ukraine] Украина
    [russia] Россия
   *[third_party] другие
}
web-return-country = { $side ->
    [russia] Россия
   *[ukraine] Украина
}
web-found = { $number ->
    [one] { $number } запись
    [few] { $number } записи
    [many] { $number } записей
   *[other] { $number } записи
}
web-nothing = По этому выбору ничего нет.
web-previous-page = Предыдущая страница
web-side = { $stage ->
    [named] { $side ->
        [russia] Названо для России
       *[ukraine] Названо для Украины
    }
   *[returned] { $side ->
        [russia] В Россию
       *[ukraine] В Украину
    }
}
web-in-all = Всего
web-not-stated = не названо
web-denied = { $side ->
    [ukraine] Украина это отрицает ({ $outlet }).
    [russia] Россия это отрицает ({ $outlet }).
    [third_party] Это отрицают ({ $outlet }).
   *[outlet] { $outlet } этого больше не пишет.
}
web-figures = Числа и предложения, в которых они стоят
web-figure-source = Словами источников
web-differ = { $side ->
    [russia] Источники расходятся в числе для России
   *[ukraine] Источники расходятся в числе для Украины
}
web-said = Что об этом сказали
web-all-sources = Все источники, их словами
web-part-of = Часть большего обмена
web-all-statements = Все заявления
web-outlet-says = Источники
web-number = Число
web-feed = Лента новостей (RSS)
web-csv = Таблица (CSV)
web-api = Для программ (JSON)
web-about = Obmin читает официальные органы, агентства и медиа Украины, России и других стран без участия человека. Он может ошибаться: решает предложение, которое стоит за каждым числом.
web-missing-title = Такой страницы нет
web-missing = Возможно, в адресе ошибка, или две записи оказались одной. Всё известное есть в списке.
web-wrong-title = Этого нельзя показать
web-failed-title = Здесь что-то пошло не так
web-failed = Это не ваша вина. Попробуйте ещё раз через минуту.
web-back = Все обмены
operator-failing = Ленту не удаётся прочитать
operator-recovered = Лента снова читается
operator-gone = Ленты больше нет
operator-moved = Лента хочет переехать
operator-mass-change = Сайт изменился
operator-flood = Источник говорит слишком много сразу
operator-deadly = Лента завершает работу программы
operator-officials-silent = Ни один официальный источник не читается
operator-officials-heard = Официальный источник снова читается
operator-feeds-silent = Ни одна лента не читается
operator-feeds-silent-mend = Новости не поступают. Проверьте сеть машины; obmin sources показывает, что отвечает каждая лента.
operator-feeds-heard = Ленты снова читаются
operator-held = Сообщения с неизвестной судьбой задержаны
operator-held-mend = Каждое отправляли дважды, и ответа не было. Они могли дойти, поэтому в третий раз их не отправляют. obmin held показывает их; там каждое можно отправить ещё раз или отбросить.
operator-withheld = Сообщения не отправлены из-за нехватки доказательств
operator-withheld-mend = Они сказали бы больше, чем статьи. Читателям о них ничего не сообщено. obmin doctor считает их.
operator-backlog = Сообщения ждут больше пяти минут
operator-backlog-mend = Либо их очень много сразу, либо платформа принимает их медленно. Они уйдут сами, срочные сначала.
operator-backlog-gone = Больше ничего не ждёт
operator-many-begun = За час подписалось очень много чатов
operator-many-begun-mend = Это может быть день больших новостей или чья-то атака. Один человек может подписать в Telegram тридцать групп в день. Отправка идёт в темпе платформы.
operator-few-begun = Подписки снова приходят в обычном темпе
operator-bad-token = Платформа не принимает наш токен
operator-bad-token-mend = Туда ничего не отправляется, а всё положенное хранится. Впишите действующий токен в настройки и запустите снова.
operator-token-taken = Платформа снова принимает наши сообщения
operator-other-poller = Другая программа забирает обновления этого бота
operator-other-poller-mend = Команды здесь могут оставаться без ответа; новости приходят по-прежнему. Остановите ту программу или дайте одной из двух собственного бота.
operator-poller-alone = Обновления этого бота снова приходят к нам
operator-disk-full = Диск заполнен
operator-disk-full-mend = Ничего нельзя записать, поэтому ничего не читается и не отправляется. Имеющееся сохранено. Освободите место; дальше всё пойдёт само.
operator-disk-free = Диск снова принимает данные
operator-disk-low = Диск почти заполнен
operator-disk-low-mend = Когда он заполнится, отправлять будет нельзя. Освободите место.
operator-disk-roomy = На диске снова есть место
operator-damaged = База данных повреждена
operator-damaged-mend = Больше ничего не читается и не отправляется, программа остановлена. Сохраните файл, поставьте на его место последнюю копию и запустите снова.
operator-restored = База данных является более старой копией
operator-restored-mend = Опубликованное до восстановления копии считается сообщённым, а всё, что копия ещё должна была отправить, задержано. Кто после создания копии подписался, отписался или изменил настройки, должен сделать это ещё раз.
operator-number = Количество: { $number }
operator-megabytes = Свободно: { $number } МБ
