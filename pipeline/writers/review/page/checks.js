"use strict";
/* Checks that run in the browser while a person types. They give the same findings, in the same words, as
   pipeline/checks/translation; a test compares both. The import runs all checks again. */
const checks = (() => {
  const TOKEN = /\\(?<escaped>[\\*\[\]])|(?<strong>\*\*)|(?<open>\[)|\]\{(?<number>[0-9]+)\}|\]\{lang=(?<language>[A-Za-z0-9-]{2,40})\}|(?<close>\])/g;
  const NUMBER = /\p{Nd}+(?:[ \u00a0\u202f]\p{Nd}+|[.,٬'’]\p{Nd}{3}(?!\p{Nd}))*/gu;
  const DIGITS = /\p{Nd}+/gu;
  const DIGIT = /^\p{Nd}$/u;
  const WORD = /[\p{L}\p{Nl}\p{No}]+(?:['’-][\p{L}\p{Nl}\p{No}]+)*/gu;
  const PLACEHOLDER = /\{([a-z]+)\}/g;
  const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
  const LETTER = /\p{L}/u;
  const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
  const LINK = /\[([^[\]]*)\]\{(?:\p{Nd}+|lang=[A-Za-z0-9-]+)\}/gu;
  const HTML = /<\/?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]{2,8}|#\p{Nd}+|#x[0-9a-fA-F]+);/gu;
  const ADDRESS = new RegExp([
    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
    "(?:https?://|www\\.)[^ \\t\\n\\r\\f\\v<>()\\[\\]{}]*[\\w/]",
    "\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|com|org|net|eu|gov|info|app)\\b(?:/[\\w/.-]*\\w)?",
    "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b",
  ].join("|"), "g");
  const AFTERNOON = /\b(1[01]|[1-9])(?:[.:]\d\d)? ?p\.?m\b/gi;
  const MARK_INSIDE = new RegExp(
    "\\p{Nd}[ \\u00a0\\-]*[\\u200b-\\u200f\\u061c\\u2060\\u202a-\\u202e\\u2066-\\u2069]+[ \\u00a0\\-]*\\p{Nd}", "u",
  );
  const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
  // Characters that a text can need: signs for Arabic and Syriac numbers, word joiners, direction marks.
  const NEEDED = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u200e\u200f\u061c\u2060\u2066-\u2069]/;
  const JOINER = /[\u200c\u200d]/;
  const JOINING_SCRIPTS = new Set((
    "Adlm Arab Aran Beng Cakm Deva Gujr Guru Knda Khmr Mlym Mand Mong Mymr Nkoo Orya Rohg Sinh Syrc Sylo "
    + "Taml Telu Tibt"
  ).split(" "));
  // The replacement character, a sign of damage; invisible letters.
  const FORBIDDEN = /[\ufffd\u115f\u1160\u3164\uffa0\u2800]/;
  const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;
  const ZERO_WIDTH_SPACE_SCRIPTS = new Set(["Khmr", "Laoo", "Mymr", "Thai"]);
  const RUN = 4;
  const SHORT_RUN = 2;

  const marks = (text) => [...text.matchAll(TOKEN)].map((match) => match.groups);

  // In Unicode, the digits of every script are a sequence of ten characters, from 0 to 9.
  const ascii = (digits) => [...digits].map((digit) => {
    let zero = digit.codePointAt(0);
    while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return (digit.codePointAt(0) - zero) % 10;
  }).join("");

  const numbers = (text) => {
    const bare = text.replace(TOKEN, (...match) => match.at(-1).number || match.at(-1).language ? "]" : match[0]);
    return (bare.match(NUMBER) ?? []).map((number) => number.match(DIGITS).map(ascii));
  };

  const counted = (things) => {
    const counts = new Map();
    for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    return counts;
  };

  // The numbers in *some* without a partner in *others* that has the same digits; grouping is ignored.
  const without = (some, others) => {
    const partners = counted(others.map((groups) => groups.join("")));
    return some.filter((groups) => {
      const left = partners.get(groups.join("")) ?? 0;
      partners.set(groups.join(""), left - 1);
      return left <= 0;
    }).flat();
  };

  const minus = (some, others) => {
    const left = counted(some);
    for (const thing of others) if (left.has(thing)) left.set(thing, left.get(thing) - 1);
    return [...left].flatMap(([thing, count]) => Array(Math.max(count, 0)).fill(thing));
  };

  // A text as pipeline/checks/translation/forms.py folds it, for words in any spelling.
  const ONE_LETTER = new Map(Object.entries({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ه": "ه", "ە": "ه", "ة": "ه",
    "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ʼ": "'", "’": "'", "‘": "'", "`": "'",
  }));
  const LEFT_OUT = /[\u0640\u064b-\u0652\u0670\u200b-\u200f\u061c\u2060\u2066-\u2069]/g;
  const folded = (text) => [...text.toLowerCase().replace(LEFT_OUT, "")]
    .map((letter) => ONE_LETTER.get(letter) ?? letter).join("");

  // Whether a number that may be in words is there in words.
  const inWords = (number, translation, words) => {
    const text = folded(translation);
    return (words[number] ?? []).some((word) => text.includes(word));
  };

  function* checkNumbers({ source, translation, words }) {
    const wanted = numbers(source), found = numbers(translation);
    const gone = without(wanted, found), come = without(found, wanted);
    const lost = minus(gone, come).filter((number) => !inWords(number, translation, words));
    const extra = minus(come, gone);
    for (const [, hour] of source.matchAll(AFTERNOON)) {
      const later = String(Number(hour) + 12);
      if (lost.includes(hour) && extra.includes(later)) {
        lost.splice(lost.indexOf(hour), 1);
        extra.splice(extra.indexOf(later), 1);
      }
    }
    if (lost.length) yield ["lost-number", `the translation lacks ${lost.join(", ")}`];
    if (extra.length) yield ["extra-number", `the translation has ${extra.join(", ")}`];
    if (MARK_INSIDE.test(translation)) yield ["split-number", "there is a direction mark inside a number"];
    const short = new Set(wanted.filter((groups) => groups.length === 1 && groups[0].length <= 4).flat());
    const known = new Set(wanted.map((groups) => groups.join(" ")));
    for (const groups of found) {
      const digits = groups.join("");
      if (groups.length > 1 && short.has(digits) && !known.has(groups.join(" "))) {
        yield ["split-number", `${groups.join(" ")} is ${digits} in the source`];
      }
    }
  }

  const plain = (text) => /[*[\\]/.test(text) ? text.replace(TOKEN, (...match) => match.at(-1).escaped ?? "") : text;

  const listed = (names) => names.join(", ") || "none";
  const same = (some, others) => some.length === others.length && some.every((one, at) => one === others[at]);

  function* checkLinks({ source, translation }) {
    const links = (text) => marks(text).filter((mark) => mark.number).map((mark) => `{${mark.number}}`).sort();
    const wanted = links(source), found = links(translation);
    if (!same(wanted, found)) {
      yield ["link-markers", `the source has links ${listed(wanted)}, the translation ${listed(found)}`];
    }
    for (const [, words] of translation.matchAll(LINK)) {
      if (!LETTER_OR_DIGIT.test(words)) yield ["link-words", `there are no words in [${words}]`];
    }
  }

  function* checkHtml({ source, translation }) {
    const allowed = new Set(source.match(HTML));
    const tag = (translation.match(HTML) ?? []).find((one) => !allowed.has(one));
    if (tag) yield ["raw-html", `there is ${tag}`];
  }

  function* checkAddresses({ source, translation }) {
    const wanted = new Set(plain(source).match(ADDRESS)), found = new Set(plain(translation).match(ADDRESS));
    for (const one of wanted) if (!found.has(one)) yield ["address", `the translation lacks ${one}`];
    for (const one of found) if (!wanted.has(one)) yield ["address", `the translation has ${one}`];
  }

  function* checkStrong({ source, translation }) {
    const strong = (text) => Math.floor(marks(text).filter((mark) => mark.strong).length / 2);
    const wanted = strong(source), found = strong(translation);
    if (wanted !== found) {
      yield ["strong-words", `the source has ${wanted} in bold, the translation ${found}`];
    }
  }

  function* checkPlaceholders({ source, translation }) {
    const names = (text) => [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]))].sort();
    const wanted = names(source), found = names(translation);
    if (!same(wanted, found)) {
      yield ["placeholders", `the source has placeholders ${listed(wanted)}, the translation ${listed(found)}`];
    }
  }

  const forbidden = (character, script) => {
    if (LINE_BREAK.test(character)) return false;
    if (character === "\u200b" && ZERO_WIDTH_SPACE_SCRIPTS.has(script)) return false;
    if (JOINER.test(character)) return !JOINING_SCRIPTS.has(script);
    if (NEEDED.test(character)) return false;
    return FORBIDDEN.test(character) || CONTROL.test(character) || NONCHARACTER.test(character);
  };

  const isolatesMatch = (text) => {
    let depth = 0;
    for (const character of text) {
      depth += /[\u2066-\u2068]/.test(character) - (character === "\u2069");
      if (depth < 0) return false;
    }
    return depth === 0;
  };

  function* checkCharacters({ translation, script }) {
    for (const character of new Set(translation)) {
      if (forbidden(character, script)) {
        const number = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
        yield ["forbidden-character", `there is U+${number}`];
      }
    }
    if (!isolatesMatch(translation)) {
      yield ["forbidden-character", "an isolate (U+2066 to U+2069) has no partner"];
    }
  }

  const isLower = (word) => word === word.toLowerCase() && word !== word.toUpperCase();

  const isProse = (words) => words.filter(isLower).length * 2 >= words.length;

  function* checkWords({ source, translation }) {
    if (!LETTER.test(plain(translation))) {
      if (LETTER.test(plain(source))) yield ["no-words", "there are no letters in the translation"];
      return;
    }
    const said = plain(source).match(WORD) ?? [], words = plain(translation).normalize("NFC").match(WORD) ?? [];
    const copied = source === translation
      ? words.length >= SHORT_RUN && isProse(words.slice(1))
      : words.length >= RUN && same(said, words) && isProse(words);
    if (copied) yield ["copied-source", "this is the source, not a translation"];
  }

  const ALL = [
    checkNumbers, checkLinks, checkHtml, checkAddresses, checkStrong, checkPlaceholders, checkCharacters, checkWords,
  ];

  /* Return [[rule, message], ...] for a translation; *script* is its ISO 15924 script, *words* are the numbers
     of the source that may be in words, with these words. */
  const check = (source, translation, script, words = {}) => {
    if (!translation) return [["untranslated", "there is no translation"]];
    return ALL.flatMap((examine) => [...examine({ source, translation, script, words })]);
  };
  return { check, TOKEN };
})();
