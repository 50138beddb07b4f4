/** One post as `t.me/s/NAME` writes it. */
export interface PostMarkup {
  readonly post: string;
  /** Between the author's line and the footer: forwarding line, quoted post, media, text. */
  readonly body: string;
  readonly time?: string;
  readonly edited?: boolean;
  readonly service?: boolean;
}

/** The mark-up of a post, with what the preview puts around every one: the author's line, a hidden fallback, views, the date. */
export function post({
  post: id,
  body,
  time = '2025-08-24T09:30:15+00:00',
  edited = false,
  service = false,
}: PostMarkup): string {
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message ${service ? 'service_message ' : ''}text_not_supported_wrap js-widget_message" data-post="${id}" data-view="eyJj">
<div class="tgme_widget_message_user"><a href="https://t.me/border_desk"><i class="tgme_widget_message_user_photo bgcolor4" data-content="B"><img src="https://cdn.example/a.jpg"></i></a></div>
<div class="tgme_widget_message_bubble"><i class="tgme_widget_message_bubble_tail"><svg width="9" height="20"><path d="M1 1"/></svg></i>
<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/border_desk"><span dir="auto">Прикордонний штаб</span></a></div>
${body}
<div class="media_not_supported_cont"><div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">Please open Telegram to view this post</div><a href="https://t.me/${id}" class="message_media_view_in_telegram">VIEW IN TELEGRAM</a></div></div></div>
<div class="tgme_widget_message_reactions js-message_reactions"><span class="tgme_reaction"><i class="emoji"><b>🙏</b></i>512</span></div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">14.2K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">${edited ? 'edited &nbsp;' : ''}<a class="tgme_widget_message_date" href="https://t.me/${id}"><time datetime="${time}" class="time">09:30</time></a></span></div></div>
</div></div></div>`;
}

/** A post's text as the preview writes it. */
export function text(html: string): string {
  return `<div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div>`;
}

/** A whole preview page. */
export function preview(...posts: readonly string[]): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Прикордонний штаб – Telegram</title><meta property="og:title" content="Прикордонний штаб">
<link rel="prev" href="/s/border_desk?before=100"><link rel="canonical" href="/s/border_desk?before=120"></head><body class="widget_frame_base tgme_webpreview emoji_image">
<header class="tgme_header"><div class="tgme_header_info"><div class="tgme_channel_info"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title_wrap"><div class="tgme_channel_info_header_title"><span dir="auto">Прикордонний штаб</span></div></div><div class="tgme_channel_info_header_username"><a href="https://t.me/border_desk">@border_desk</a></div></div><div class="tgme_channel_info_counters"><span class="counter_value">121K</span> <span class="counter_type">subscribers</span></div><div class="tgme_channel_info_description">Новини кордону</div></div></div></header>
<main class="tgme_main"><section class="tgme_channel_history js-message_history">${posts.join('\n')}</section></main></body></html>`;
}

/** What Telegram answers for a private channel, a person, or nobody. */
export const CONTACT_PAGE = `<!DOCTYPE html><html><head><title>Telegram: Contact @border_desk</title><meta property="og:title" content="Telegram: Contact @border_desk"></head>
<body><div class="tgme_page_wrap"><div class="tgme_page"><div class="tgme_page_icon"><i class="tgme_icon_user"></i></div>
<div class="tgme_page_description">If you have <strong>Telegram</strong>, you can contact <a class="tgme_username_link" href="tg://resolve?domain=border_desk">@border_desk</a> right away.</div>
<div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain=border_desk">Send Message</a></div></div></div></body></html>`;
