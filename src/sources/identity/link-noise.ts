/** A parameter that says where a reader came from or how the page is shown, never which article it is. */
export interface NoiseParameter {
  /** Tried on the name in lower case. */
  readonly name: RegExp;
  /** Where the name alone may also be an article's: what its value looks like when it is noise. */
  readonly value?: RegExp;
}

/** Parameters that are left out of a link's key. A name that could be the article's own (`id`, `p`, `v`) stands nowhere here. */
export const NOISE_PARAMETERS: readonly NoiseParameter[] = [
  // Campaigns and visits: Google Analytics, Matomo, Adobe, AT Internet, Piano.
  { name: /^(?:utm|itm|mtm|pk|hsa|stm|at|icn)_/ },
  { name: /^_(?:ga|gl|gid|openstat|ke|hsenc|hsmi|branch_match_id)$/ },
  { name: /^(?:icid|cid|cmpid|cmp|campaign|ncid|ns_[a-z]+|s_cid|ocid|smid|smtyp|trk|trkid)$/ },
  // Clicks: Google, Facebook, Yandex, Microsoft, X, Instagram, TikTok, VK, mail senders.
  { name: /^(?:gclid|gclsrc|dclid|gbraid|wbraid|fbclid|yclid|ysclid|msclkid|twclid|igshid|igsh|ttclid|li_fat_id)$/ },
  { name: /^(?:fb_[a-z_]+|mc_[ce]id|mkt_tok|vero_id|oly_(?:anon|enc)_id|ref_(?:src|url)|guccounter|guce_[a-z_]+)$/ },
  // Where the reader came from.
  { name: /^(?:ref|referrer|referer|from|source|src|origin|via|share|shared|feature|partner)$/ },
  { name: /^(?:rss|feed|xtor|rcode|tg_rhash|rhash|spm|traffic_source|recommended_by|from_[a-z]+)$/ },
  // How the page is shown.
  { name: /^(?:amp|outputtype|mobile|print|printable|nomobile|fullversion|force_full)$/ },
  { name: /^m$/, value: /^[01]?$/ },
  // Sessions. An old kind of site numbers its articles by `sid`, so a short one is the article's.
  { name: /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|sessionid|session_id|cfid|cftoken|zenid|osesid)$/ },
  { name: /^(?:sid|s|session|token)$/, value: /^(?=.*\d)[\da-z_-]{16,}$/i },
  // Against caches: a number of the moment. A short one may be a thread of a forum.
  { name: /^(?:nocache|cachebust(?:er)?|rand|random)$/ },
  { name: /^(?:_|cb|t|ts|time|timestamp)$/, value: /^[\d.]{9,}$/ },
];

/** Names before a domain under which the same pages stand again. */
export const TWIN_HOSTS: ReadonlySet<string> = new Set(['www', 'm', 'mobile', 'amp', 'wap', 'pda', 'touch']);

/** Files that a folder's address means by itself. */
export const INDEX_FILE = /^(?:index|default)\.(?:html?|php\d?|aspx?|jsp|cfm)$/i;

/** Hosts at which Telegram's posts stand alike. */
export const TELEGRAM_HOSTS: ReadonlySet<string> = new Set(['t.me', 'telegram.me', 'telegram.dog']);
