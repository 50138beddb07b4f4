/** Pages as systems of several kinds write them, around sentences of our own. Each holds things that are no part of its article. */

const LEAD = 'Twelve people came back across the border near the village this morning, the regional office said.';
const SECOND =
  'Two of them were taken to a hospital, and the others spoke with their families by telephone for the first time in a year.';
const THIRD = 'The office added that the buses had left before dawn and that the road was open again by noon.';

/** The paragraphs of the English pages. */
export const PARAGRAPHS = [LEAD, SECOND, THIRD] as const;

const UK_LEAD =
  'Сьогодні вранці через пункт пропуску повернулися дванадцятеро людей, повідомили в обласній адміністрації.';
const UK_SECOND = 'Двох одразу доправили до лікарні, решта вперше за рік поговорила з рідними телефоном.';
const UK_THIRD = 'Автобуси рушили ще до світанку, а опівдні дорогу знову відкрили для всіх.';

/** The paragraphs of the Ukrainian pages. */
export const UK_PARAGRAPHS = [UK_LEAD, UK_SECOND, UK_THIRD] as const;

/** WordPress: Yoast's graph of JSON-LD, block mark-up, a share bar, related posts, comments. */
export const WORDPRESS = `<!DOCTYPE html>
<html lang="en-US" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8">
<title>Twelve people return home - The Border Gazette</title>
<link rel="canonical" href="https://gazette.example/2025/08/twelve-people-return-home/" />
<meta property="og:type" content="article" /><meta property="og:title" content="Twelve people return home - The Border Gazette" />
<meta property="og:site_name" content="The Border Gazette" />
<meta property="article:published_time" content="2025-08-24T09:30:00+03:00" />
<meta property="article:modified_time" content="2025-08-24T11:05:00+03:00" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[
{"@type":"WebSite","name":"The Border Gazette"},{"@type":"BreadcrumbList","itemListElement":[]},
{"@type":["Article","BlogPosting"],"headline":"Twelve people return home","datePublished":"2025-08-24T06:30:00+00:00",
"dateModified":"2025-08-24T08:05:00+00:00","inLanguage":"en-US","publisher":{"@type":"Organization","name":"The Border Gazette"}}]}</script>
<style>.entry{color:#222}</style></head>
<body class="single-post wp-embed-responsive"><div id="page"><header id="masthead"><nav><ul><li><a href="/">Home</a></li><li><a href="/war">War</a></li></ul></nav></header>
<main id="primary"><article id="post-88" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">Twelve people return home</h1>
<div class="entry-meta"><time class="entry-date published" datetime="2025-08-24T09:30:00+03:00">24 August</time> <span class="byline">Desk</span></div></header>
<div class="entry-content"><figure class="wp-block-image"><img src="a.jpg" alt="Three hundred people are free"><noscript><img src="a.jpg"></noscript></figure>
<p>${LEAD}</p><p>${SECOND}</p>
<p><strong>Read also:</strong> <a href="/other">Nine hundred captives are home, a minister says</a></p>
<p>${THIRD}</p>
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Facebook</a></li><li><a>Telegram</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><ul><li><a href="/x">Five thousand were exchanged last year</a></li></ul></div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a>border</a></span></footer></article>
<div id="comments" class="comments-area"><h2>One thought</h2><ol><li><p>I heard that 700 were freed, is that so, does anybody know more about it?</p></li></ol></div></main>
<aside class="widget-area"><section class="widget"><h2>Recent posts</h2><ul><li><a href="/y">Old story</a></li></ul></section></aside>
<footer id="colophon"><p>© 2025 The Border Gazette. All rights reserved.</p></footer></div>
<script>window.x = "Ninety were freed";</script></body></html>`;

/** A government's site of twenty years ago: tables for layout, FONT, capital tags, no end tags, the date only in words. */
export const GOVERNMENT = `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">
<TITLE>Обласна адміністрація :: Повернення додому</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0><TABLE WIDTH=100% CELLPADDING=0 BORDER=0><TR><TD WIDTH=180 VALIGN=top BGCOLOR=#003366>
<FONT COLOR=#FFFFFF SIZE=2><A HREF="/news"><FONT COLOR=white>Новини</FONT></A><BR><A HREF="/docs">Документи</A><BR><A HREF="/kontakt">Контакти</A></FONT>
<TD VALIGN=top><CENTER><H1>Повернення додому</H1></CENTER><FONT SIZE=1>24.08.2025</FONT>
<P ALIGN=justify>&nbsp;&nbsp;&nbsp;${UK_LEAD}
<P ALIGN=justify>&nbsp;&nbsp;&nbsp;${UK_SECOND}
<P ALIGN=justify>&nbsp;&nbsp;&nbsp;${UK_THIRD} У&nbsp;прес-службі це назвали &laquo;добрим днем&raquo; &mdash; першим за&nbsp;місяць.
<P><FONT COLOR=#FFFFFF SIZE=1>обмін полонених 500 на 500 новини онлайн</FONT>
</TABLE></BODY></HTML>`;

/** Its text is written in by a script: what a program sees is in the JSON-LD. */
export const JSON_LD_ONLY = `<!doctype html><html lang="uk"><head><title>Повернення додому | Прикордоння</title>
<script type="application/ld+json">{ broken: json, </script>
<script type="application/ld+json">
[{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Інша новина"}]},
{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://prykordonnia.example/news/77"},
"headline":"Повернення &laquo;додому&raquo;","articleBody":"${UK_LEAD}
${UK_SECOND} <b>${UK_THIRD}</b>","datePublished":"2025-08-24 09:30:00","publisher":{"name":"Прикордоння"}}];
</script></head><body><div id="root"></div><noscript>Увімкніть JavaScript</noscript></body></html>`;

/** An AMP page: its canonical address is that of the full one, its elements have names of their own. */
export const AMP = `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Twelve people return home</title>
<link rel="canonical" href="https://www.gazette.example/2025/08/twelve-people-return-home/">
<style amp-boilerplate>body{visibility:hidden}</style><script async src="https://cdn.ampproject.org/v0.js"></script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Twelve people return home","datePublished":"2025-08-24T06:30:00Z"}</script></head>
<body><amp-sidebar id="menu" layout="nodisplay" hidden><ul><li>Home</li><li>Four hundred freed</li></ul></amp-sidebar>
<header class="top">The Border Gazette</header><article><h1>Twelve people return home</h1>
<amp-img src="a.jpg" width="600" height="400" alt="Three hundred people are free"></amp-img>
<p>${LEAD}</p><amp-ad width="300" height="250" type="x"></amp-ad><p>${SECOND}</p>
<amp-social-share type="telegram" width="60" height="44"></amp-social-share><p>${THIRD}</p></article></body></html>`;

/** A news site whose article is cut for those who don't pay, the rest stated in the JSON-LD. */
export const CUT = `<!doctype html><html lang="en"><head><title>Twelve people return home</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Twelve people return home","articleBody":"${LEAD} ${SECOND} ${THIRD} ${THIRD}"}</script></head>
<body><article><h1>Twelve people return home</h1><p>${LEAD}</p><div class="paywall"><p>To read on, become a member.</p></div></article></body></html>`;

/** What Cloudflare shows in place of an article. */
export const CHALLENGE = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head>
<body class="no-js"><div class="main-wrapper"><h1 class="zone-name-title">gazette.example</h1><h2>Checking your browser before accessing the site.</h2>
<p>This process is automatic. Your browser will redirect to your requested content shortly.</p><noscript>Enable JavaScript</noscript></div></body></html>`;

/** A log-in in place of an article. */
export const LOG_IN = `<html lang="uk"><head><title>Вхід на сайт</title></head><body><form><h1>Увійдіть, щоб читати далі</h1>
<p>Цей матеріал бачать лише передплатники нашого видання, які мають обліковий запис.</p><input type=text name=u><input type="password" name=p><button>Увійти</button></form></body></html>`;
