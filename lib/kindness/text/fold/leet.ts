const LETTER: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
}

/** Digits and signs that stand for letters, read as letters: `1d10t` → `idiot`. A word without a letter is a number. */
export function leet(word: string): string | undefined {
  if (!/[a-z]/.test(word) || !/[0-9@$!+]/.test(word)) return undefined
  return word.replace(/[0-9@$!+]/g, sign => LETTER[sign] ?? sign)
}
