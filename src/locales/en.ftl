## Numbers of people and bodies.
## $number chooses the plural form, $quantity is the number as it is written, with its qualifier.

quantity = { $qualifier ->
    [at_least] at least { $number }
    [about] about { $number }
    [almost] almost { $number }
    [more_than] more than { $number }
   *[exact] { $number }
}
count-people = { $qualifier ->
   *[exact] { $number ->
        [one] { $quantity } person
       *[other] { $quantity } people
    }
}
count-military = { $qualifier ->
   *[exact] { $number ->
        [one] { $quantity } service member
       *[other] { $quantity } service members
    }
}
count-civilians = { $qualifier ->
   *[exact] { $number ->
        [one] { $quantity } civilian
       *[other] { $quantity } civilians
    }
}
count-bodies = { $qualifier ->
   *[exact] { $number ->
        [one] { $quantity } body
       *[other] { $quantity } bodies
    }
}
of-them-civilians = { $number ->
    [one] { $number } of them a civilian
   *[other] { $number } of them civilians
}
of-them-military = { $number ->
    [one] { $number } of them a service member
   *[other] { $number } of them service members
}
of-them-both = of them { $military } and { $civilians }
made-up-of = { $military } and { $civilians }

## An event: the title (lower case; the program sets the capital), the figures, who stands behind it

status-word = { $status ->
    [under_way] under way
    [announced] announced
    [planned] planned
    [offered] offered
    [negotiating] under negotiation
    [stalled] stalled
    [refused] refused
    [cancelled] did not take place
   *[completed] completed
}
return-noun = return of { returned-what }
returned-what = { $what ->
    [bodies] bodies
    [children] children
   *[civilians] civilians
}
title-exchange = exchange { status-word }
title-return = { return-noun } { status-word }
title-other = { $status ->
    [completed] news of captives
   *[other] news of captives: { status-word }
}
title-said = { $by ->
    [ukraine] { $title }, Ukraine says
    [russia] { $title }, Russia says
    [media] { $title }, media say
   *[both] { $title }
}
title-dated = { $title } · { $date }

returned-to-ukraine = { $kind ->
    [bodies] { $number ->
        [one] { $who } was handed over to Ukraine
       *[other] { $who } were handed over to Ukraine
    }
   *[people] { $who } returned to Ukraine
}
returned-to-russia = { $kind ->
    [bodies] { $number ->
        [one] { $who } was handed over to Russia
       *[other] { $who } were handed over to Russia
    }
   *[people] { $who } returned to Russia
}
also-to-russia = { $kind ->
   *[other] { $who } to Russia
}
numbers-named = The numbers named: { $numbers }.
named-to-ukraine = { $kind ->
   *[people] { $who } to Ukraine
}
named-to-russia = { $kind ->
   *[people] { $who } to Russia
}
number-missing = { $kind ->
    [bodies] { $side ->
        [russia] How many bodies went to Russia is not stated.
       *[ukraine] How many bodies went to Ukraine is not stated.
    }
   *[people] { $side ->
        [russia] The number for Russia is not stated.
       *[ukraine] The number for Ukraine is not stated.
    }
}
numbers-not-given = Numbers not given.
in-all = the total is { $who }; how many for each side is not stated
also-in-all = In all: { $who }.
ratio-named = The ratio named: { $ratio }.
ratio-numbers = { $first } for { $second }
by-account = { $by ->
    [ukraine] By Ukraine’s account, { $clause }
    [russia] By Russia’s account, { $clause }
    [media] According to media reports, { $clause }
   *[both] { $clause }
}
confirmation-sentence = { $by ->
    [ukraine] Said by Ukraine only. Russia has not confirmed it.
    [russia] Said by Russia only. Ukraine has not confirmed it.
    [media] Neither side has confirmed it.
    [ledger] From the ledger of past exchanges; who confirmed it is not recorded there.
   *[both] { $status ->
        [completed] Confirmed by both sides.
       *[other] Both sides say so.
    }
}
confirmation-words = { $by ->
    [ukraine] said by Ukraine only
    [russia] said by Russia only
    [media] reported by media only
    [ledger] from the ledger of past exchanges
   *[both] { $status ->
        [completed] confirmed by both sides
       *[other] stated by both sides
    }
}
categories-returned = { $what ->
    [bodies] Among the fallen: { $list }.
    [named] Categories named: { $list }.
    [others] Also named among those returned: { $list }.
   *[people] Among those returned: { $list }.
}
category = { $category ->
    [soldiers] soldiers
    [civilians] civilians
    [azov] members of Azov
    [mariupol_defenders] defenders of Mariupol
    [border_guards] border guards
    [national_guard] members of the National Guard
    [women] women
    [children] children
    [wounded] wounded people
    [foreigners] foreigners
   *[bodies] bodies of the fallen
}
mediated-by = Mediated by { $list }.
mediators-named = Mediators: { $list }.
counts-differ = { $side ->
    [russia] Sources differ on the number for Russia: { $list }.
   *[ukraine] Sources differ on the number for Ukraine: { $list }.
}
count-by-outlets = { $quantity } ({ $outlets })

## Why a story is told again

change-confirmed = { $side ->
    [russia] Now confirmed by Russia.
   *[ukraine] Now confirmed by Ukraine.
}
change-confirmed-other = Now confirmed by the other side.
change-status = Status changed: { $before } → { $after }.
change-status-now = Status changed: { $after }.
change-counts-stated = The numbers are now stated.
change-counts = { $side ->
    [russia] Figures corrected for Russia: { $before } → { $after }.
   *[ukraine] Figures corrected for Ukraine: { $before } → { $after }.
}
change-counts-corrected = Figures corrected.
change-denied = This is now denied.

## A statement

says = { $side ->
    [ukraine] Ukraine says
    [russia] Russia says
    [third_party] A third party says
   *[unknown] A statement
}
speaker-with-role = { $name }, { $role }
speaker-unnamed = speaker not named
role-original = “{ $role }”
statement-by = { $speaker }:
statement-about = { $speaker }: { statement-kind }. { $lang ->
    [uk] In the original Ukrainian:
    [ru] In the original Russian:
   *[en] In the original English:
}
statement-also = Also { statement-kind }:
statement-kind = { $kind ->
    [announcement] an announcement about { topic }
    [figure] figures on { topic }
    [accusation] an accusation over { topic }
    [denial] a denial concerning { topic }
    [appeal] an appeal concerning { topic }
   *[claim] a claim about { topic }
}
topic = { $topic ->
    [bodies] the return of bodies
    [children] the return of children
    [civilians] the return of civilians
    [captives] the captives
    [treatment] the treatment of captives
    [talks] talks on an exchange
    [offer] an offer of an exchange
    [delay] the delay of an exchange
    [refusal] a refusal to exchange
   *[exchange] the exchange of prisoners
}
topic-concerned = { topic }
kind-word = { $kind ->
    [announcement] announcement
    [figure] figures
    [accusation] accusation
    [denial] denial
    [appeal] appeal
   *[claim] claim
}
said-in = Said in: { $via }.
said-by-one-side = { $side ->
    [russia] Said by Russia only. Ukraine has not confirmed it.
   *[ukraine] Said by Ukraine only. Russia has not confirmed it.
}
line-statement = { $who }, { $kind }: { $words }
words-quoted = “{ $words }”
name-withheld = [name withheld]
names-withheld = [names withheld]

## Dates and sources

date-year = { $year }
date-not-stated = date not stated
date-published = published { $date }
sources = { $count ->
    [1] Source:
   *[other] Sources:
}
source-dated = { $outlet } ({ $date })
source-undated = { $outlet } (an article without a date)
and-more = and { $count } more
button-evidence = Evidence
button-follow = Follow
button-mute = Mute
button-next = Next page
button-back = Back
button-subscribe = Subscribe
button-subscribe-again = Subscribe again
button-unsubscribe = Unsubscribe
button-latest = Latest news
button-help = All commands
button-forget = Delete everything
possible-repeat = Possible repeat #{ $code }: we do not know whether this message reached you before.

## Lists, digest, figures by year, evidence

line-side-ukraine = Ukraine { $quantity }
line-side-russia = Russia { $quantity }
line-in-all = { $quantity } in all
line-no-numbers = numbers not given
digest-heading = News since { $since }
digest-heading-first = News so far
digest-empty = Nothing new since { $since }.
digest-empty-first = Nothing new yet.
catch-up-heading = { $number ->
    [one] What came while nothing could be sent here: { $number } piece of news
   *[other] What came while nothing could be sent here: { $number } pieces of news
}
digest-completed = Completed exchanges
digest-events = Other events
digest-statements = { $side ->
    [ukraine] Ukraine says
    [russia] Russia says
   *[others] Others say
}
digest-totals = In all: { $exchanges }; { $ukraine } returned to Ukraine, { $russia } to Russia.
exchanges-count = { $number ->
    [one] { $number } exchange
   *[other] { $number } exchanges
}
stats-heading = Completed exchanges by year
stats-line = { $label }: { $parts }
stats-people = Ukraine { $ukraine }, Russia { $russia }
stats-bodies = bodies: Ukraine { $ukraine }, Russia { $russia }
stats-without = { $number ->
    [one] a number is missing in { $number } exchange
   *[other] a number is missing in { $number } exchanges
}
stats-in-all = In all
stats-undated = { $number ->
    [one] { $number } event without a stated year is not counted.
   *[other] { $number } events without a stated year are not counted.
}
stats-qualified = A count such as “at least 10” is added as 10.
stats-empty = No completed exchange is known yet.
number-alone = { $number }
chart-title = People returned in prisoner exchanges, by month
chart-period = { $from } to { $until }
chart-side = { $side ->
    [russia] To Russia: { $total }
   *[ukraine] To Ukraine: { $total }
}
chart-side-at-least = { $side ->
    [russia] To Russia: at least { $total }
   *[ukraine] To Ukraine: at least { $total }
}
chart-peak = Most to Ukraine in one month: { $number } ({ $month }).
chart-note = Completed exchanges of which reports state the number and the month; returns of bodies are not included.
chart-note-unstated = “?”: an exchange without a stated number.
chart-running-total = Running total
evidence-heading = Evidence · { $title }
evidence-outlet = { $outlet } · { $date }
evidence-history = From the ledger of past exchanges.
evidence-repeated = The same sentences as above.
evidence-none = No sentence is kept for this source.

## The commands, one line each

command-latest = what is new
command-exchanges = exchanges, newest first
command-statements = what officials say, by side or speaker
command-story = everything about one story
command-search = search in titles, texts and names
command-digest = what was news in the last day, or in so many days
command-stats = totals by year and side
command-sources = every source and its health
command-subscribe = receive the news here
command-unsubscribe = stop receiving the news
command-settings = what you receive, and when
command-language = change the language
command-pause = no messages for a while
command-mute = no more messages about one story
command-follow = the undo of /mute: this story again
command-why = why a message was sent, or not sent
command-privacy = what is kept of this chat
command-forget = delete all that is kept of this chat
command-start = what this bot does
command-help = this list
help-heading = Obmin: news of prisoner exchanges between Ukraine and Russia
help-line = { $command }: { $text }
help-note = Every figure is in a sentence of a named source; press Evidence to read it.
contacts-heading = Official lines for families
contacts-note = Numbers change: look at the source and its date. This bot is no authority and knows nothing of single people.
contact-source = source
start-heading = News of prisoner exchanges between Ukraine and Russia
start-what = This bot tells of exchanges, of the return of bodies, of children and civilians, and of what officials say of them. Behind every figure is a sentence of a named source, one tap away.
start-how = Subscribe, and the news comes here as it happens. What comes, and when, can be changed at any time.
privacy-heading = What is kept of this chat
privacy-kept = Kept: the chat’s number on its platform, your settings with the words and names that you put into them, the stories that you muted, and which messages were sent here and when, so that none is lost or sent twice.
privacy-not-kept = Not kept: who is in this chat, telephone numbers, and what else people write here. Nothing is passed on to anybody.
privacy-deleted = /forget deletes all of it at once.

## Answers

answer-subscribed = You are subscribed. News of exchanges and statements will come here as they happen.
answer-subscribed-again = You are subscribed again, with the settings that you had: /settings shows them.
answer-already-subscribed = You are already subscribed.
answer-unsubscribed = You are unsubscribed. Nothing more will be sent here.
answer-not-subscribed = You are not subscribed.
answer-nothing-yet = Nothing yet.
answer-nothing-found = Nothing found for “{ $words }”.
answer-unknown-command = The command { $command } is not known. The list of commands: { $help }.
answer-only-commands = This bot understands only commands: { $help } lists them. It knows nothing of single people; the official lines for families stand there too.
answer-did-you-mean = The command { $command } is not known. Did you mean { $suggestion }?
answer-story-not-found = No story begins with { $id }.
answer-several-stories = Several stories begin with { $id }: { $ids }.
answer-what-is-missing = This command needs more: { $example }.
answer-page = Page { $page } of { $pages }
answer-muted = Muted. Nothing more will be sent here about this story.
answer-followed = This story is not muted: its changes come here, as your settings have it.
answer-paused = Paused until { $until }. What happens meanwhile will come as one digest.
answer-resumed = News comes here again.
answer-paused-alerts = Paused until { $until }. What happens meanwhile is not sent after it; /digest { $days } shows it then.
answer-nothing-kept = Nothing is kept about this chat.
answer-forget-sure = This ends the subscription and deletes its settings and all that was kept for this chat. It cannot be undone.
answer-forgotten = Deleted. Nothing is kept about this chat, and nothing more will be sent here.
answer-language-set = The language is now English.
answer-language-choice = Choose a language: { $languages }.
answer-only-administrators = Only administrators of this chat may change its settings.
answer-setting-saved = Saved.
answer-setting-unknown = “{ $value }” is not understood. Possible: { $choices }.
answer-error = This did not work. Please try again later.

## Settings

settings-heading = Settings of this chat
setting-label = { $name ->
    [topics] What is told
    [sides] Whose statements
    [speakers] Statements of these people
    [confirmation] Least confirmation
    [timing] When
    [time] Time of the digest
    [day] Day of the weekly digest
    [zone] Time zone
    [quiet] Quiet hours
    [quiet-mode] In quiet hours
    [language] Language
    [words] Only with these words
    [without] Never with these words
   *[empty] Digest without news
}
setting-about = { $name ->
    [topics] Only news of the kinds you choose comes here.
    [sides] Statements come from the sides you choose; exchanges are told whatever you choose here.
    [speakers] Statements come only from the people or bodies you name, with commas between the names; any spelling and language will do.
    [confirmation] An exchange is told when as much stands behind it as you choose; what you were told of is corrected in any case.
    [timing] News comes as it happens, in a daily digest, in a weekly one, or in several of these ways.
    [time] Digests come at this time of your time zone.
    [day] The weekly digest comes on this day.
    [zone] Times are written, and digests and quiet hours are kept, by the clocks of this zone; a city’s name will do.
    [quiet] At these hours nothing makes a sound here; what happens is sent when they end, or as you choose below.
    [quiet-mode] What happens in your quiet hours waits for their end, comes without a sound, or waits unless an exchange has taken place.
    [language] Everything here is written in this language; quotations keep their own.
    [words] Only news whose articles hold one of these words or phrases comes here, in any of their forms; commas part them.
    [without] News whose articles hold one of these words or phrases does not come here; commas part them.
   *[empty] A digest that has nothing to tell is left out, or says so in one line.
}
setting-words-narrow = With these words you will not hear of most exchanges: announcements hardly ever name those who came home. To be told of every exchange again, send /settings words none.
everything = everything
all-timings = as it happens, and in daily and weekly digests
option-topic = { $value ->
    [exchanges] exchanges
    [bodies] return of bodies
    [returns] return of children and civilians
   *[statements] statements
}
option-side = { $value ->
    [ukraine] Ukraine
    [russia] Russia
   *[others] others
}
option-confirmation = { $value ->
    [official] an official of one side
    [both] officials of both sides
   *[any] any report
}
option-timing = { $value ->
    [now] as it happens
    [daily] daily digest
   *[weekly] weekly digest
}
option-empty = { $value ->
    [on] one line that says so
   *[off] left out
}
option-quiet-mode = { $value ->
    [silent] without a sound
    [urgent] wait, unless an exchange has taken place
   *[hold] wait until they end
}
no-words = { $name ->
    [speakers] everybody’s
    [words] any words
   *[without] none
}
quiet-none = none
pause-label = Pause
pause-none = none
pause-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
pause-until = until { $until }
language-name = { $lang ->
    [uk] Ukrainian
    [ru] Russian
   *[en] English
}

## Sources

sources-heading = Sources
source-folder = Articles that the operator put in
source-ok = in order
source-failing = failing
source-waiting = not read yet
source-unreadable = { $number ->
    [one] { $number } article could not be read
   *[other] { $number } articles could not be read
}
source-last-item = last article { $when }
source-no-item = no article yet

## Why something was, or was not, sent

why-new-story = It is a new story.
why-status-changed = Its status changed.
why-confirmed-by-other-side = The other side confirmed it.
why-counts-stated = Its numbers were stated.
why-counts-corrected = Its numbers were corrected.
why-denied = It was denied.
why-joined = The article tells of a story already sent and was added to its sources.
why-duplicate-of = The article repeats another article.
why-background = The article tells of it as background only.
why-no-change = Nothing in the story changed.
why-too-old = The article was too old to be news.
why-known-from-history = The exchange is in the ledger of past exchanges.
why-withheld = The message would have said more than its evidence does, so it was withheld.
why-muted = You muted this story.
why-left-out = { $reason ->
    [topic] Your settings leave out news of this kind.
    [side] Your settings leave out statements of this side.
    [speaker] Your settings name the people whose statements come here, and this is none of them.
    [confirmation] Less stands behind it than your settings ask for.
    [word-missing] None of the words that your settings ask for is in its articles.
    [word-excluded] A word that your settings leave out is in its articles.
   *[not-at-once] Your settings ask for digests only; it was, or will be, in one of them.
}
why-heading = What comes here, and why
why-next-digest = The next digest comes on { $when }.
why-quiet-now = Quiet hours hold now, until { $until }.
why-one-story = /why with the id of a story says why that story was sent, or not sent.
why-held = It is held for the operator to look at.
why-due = It waits for your quiet hours to end or for your next digest.
why-not-subscribed = This chat was not subscribed then.
why-sent = It was sent on { $when }.
why-sent-in-digest = It was in the digest of { $when }.
why-unknown = It was sent, but we do not know whether it arrived.
why-refused = The platform did not take it.
why-cancelled = It was taken back before it was sent.
why-never-news = It was never news here, so nothing about it was sent.
why-baseline = The article was there when its source was first read, and nobody was told of it.
why-edited = An edited article repeats what was told before.
story-history = What was told of it
why-articles = What its articles came to

## The web page

web-title = Prisoner exchanges between Ukraine and Russia
web-lead = Every figure stands in a sentence of a named source. Open an entry to read it. What only one side says is shown as its word.
web-skip = Skip to the content
web-pages = Pages
web-languages = Language
web-exchanges = Exchanges
web-statements = Statements
web-data = Data
web-total = { $side ->
    [exchanges] Completed exchanges
    [russia] Returned to Russia
   *[ukraine] Returned to Ukraine
}
web-totals-period = In completed exchanges, { $period }
web-chart-table = The same numbers as a table
web-month = Month
web-so-far = { $side ->
    [russia] To Russia so far
   *[ukraine] To Ukraine so far
}
web-month-at-least = at least { $number }
web-filter = Choose
web-filter-field = { $field ->
    [year] Year
    [status] Status
    [type] What
    [confirmed] Confirmed by
    [speaker] Who speaks
   *[side] Returned to
}
web-filter-any = any
web-filter-apply = Show
web-filter-clear = Show all
web-type = { $type ->
    [bodies_repatriation] returns of bodies
    [return_of_children_or_civilians] returns of children and civilians
    [other] other news of captives
   *[exchange] exchanges
}
web-confirmed = { $by ->
    [ukraine_only] Ukraine only
    [russia_only] Russia only
    [media_only] neither side
   *[both_sides] both sides
}
web-country = { $side ->
    [ukraine] Ukraine
    [russia] Russia
   *[third_party] others
}
web-return-country = { $side ->
    [russia] Russia
   *[ukraine] Ukraine
}
web-found = { $number ->
    [one] { $number } entry
   *[other] { $number } entries
}
web-nothing = Nothing fits this choice.
web-previous-page = Previous page
web-side = { $stage ->
    [named] { $side ->
        [russia] Named for Russia
       *[ukraine] Named for Ukraine
    }
   *[returned] { $side ->
        [russia] To Russia
       *[ukraine] To Ukraine
    }
}
web-in-all = In all
web-not-stated = not stated
web-denied = { $side ->
    [ukraine] Ukraine denies it ({ $outlet }).
    [russia] Russia denies it ({ $outlet }).
    [third_party] It is denied ({ $outlet }).
   *[outlet] { $outlet } no longer says so.
}
web-figures = The figures, and the sentences behind them
web-figure-source = In the words of the sources
web-differ = { $side ->
    [russia] Sources differ on the number for Russia
   *[ukraine] Sources differ on the number for Ukraine
}
web-said = What was said of it
web-all-sources = All sources, in their own words
web-part-of = Part of a larger exchange
web-all-statements = All statements
web-outlet-says = Outlets
web-number = Number
web-feed = News feed (RSS)
web-csv = Table (CSV)
web-api = For programs (JSON)
web-about = Obmin reads official bodies, agencies and media of Ukraine, Russia and other countries, without anybody’s hand in between. It may err: the sentence behind each figure is what counts.
web-missing-title = There is no such page
web-missing = The address may be mistyped, or two entries proved to be one. All that is known is in the list.
web-wrong-title = This can’t be shown
web-failed-title = Something went wrong here
web-failed = It is not your fault. Please try again in a minute.
web-back = All exchanges
operator-failing = A feed cannot be read
operator-recovered = A feed can be read again
operator-gone = A feed is gone
operator-moved = A feed wants to move
operator-mass-change = A site has changed
operator-flood = A source says too much at once
operator-deadly = A feed ends the program
operator-officials-silent = No official source can be read
operator-officials-heard = An official source can be read again
operator-feeds-silent = No feed can be read
operator-feeds-silent-mend = No news comes in. Look at the network of the machine; obmin sources shows what each feed answers.
operator-feeds-heard = Feeds can be read again
operator-held = Messages of unknown outcome are held
operator-held-mend = Each was sent twice and no answer came. They may have arrived, and are not sent a third time. obmin held lists them; there each can be sent once more, or dropped.
operator-withheld = Messages were withheld for want of proof
operator-withheld-mend = They would have said more than the articles do. Readers were told nothing of them. obmin doctor counts them.
operator-backlog = Messages wait for more than five minutes
operator-backlog-mend = Either very many are owed at once, or the platform takes them slowly. They go out by themselves, the urgent ones first.
operator-backlog-gone = Nothing waits any more
operator-many-begun = Very many chats have subscribed within an hour
operator-many-begun-mend = It may be a day of great news, or somebody who floods. One person can subscribe thirty groups a day in Telegram. Delivery goes on at the platform’s pace.
operator-few-begun = Subscriptions come at the usual pace again
operator-bad-token = A platform refuses our token
operator-bad-token-mend = Nothing is sent there, and everything owed is kept. Put a valid token into the settings and start again.
operator-token-taken = The platform takes our messages again
operator-other-poller = Another program fetches this bot’s updates
operator-other-poller-mend = Commands may go unanswered here; alerts go on. Stop the other program, or give one of the two a bot of its own.
operator-poller-alone = This bot’s updates come to us again
operator-disk-full = The disk is full
operator-disk-full-mend = Nothing can be written down, so nothing is read or sent. What is there is kept. Free some space; it goes on by itself.
operator-disk-free = The disk takes data again
operator-disk-low = The disk is nearly full
operator-disk-low-mend = When it is full, nothing can be sent any more. Free some space.
operator-disk-roomy = The disk has room again
operator-damaged = The database is damaged
operator-damaged-mend = Nothing is read or sent any more, and the program has ended. Keep the file, put the last backup in its place, and start again.
operator-restored = The database is an older copy
operator-restored-mend = What was published before the copy was put in place counts as told, and what the copy still owed is held. Who subscribed, unsubscribed or changed settings since the copy was made has to do so again.
operator-number = Number: { $number }
operator-megabytes = Free space: { $number } MB
