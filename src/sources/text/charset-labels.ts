/** Spellings that are met in the wild and missing from the labels of the WHATWG Encoding standard. */
const MORE_LABELS: Readonly<Record<string, string>> = {
  '1251': 'windows-1251',
  'cp-1251': 'windows-1251',
  'win-1251': 'windows-1251',
  win1251: 'windows-1251',
  windows1251: 'windows-1251',
  'windows-cp1251': 'windows-1251',
  'cp-866': 'ibm866',
  dos: 'ibm866',
  koi8u: 'koi8-u',
  koi8r: 'koi8-r',
  maccyrillic: 'x-mac-cyrillic',
  utf_8: 'utf-8',
  utf8mb4: 'utf-8',
};

/** The charset that a label means, by its WHATWG name, or null where nobody knows it. */
export function charsetOf(label: string): string | null {
  const plain = label.trim().toLowerCase();
  try {
    return new TextDecoder(MORE_LABELS[plain] ?? plain).encoding;
  } catch {
    return null;
  }
}
