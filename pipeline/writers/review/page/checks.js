"use strict";
/* What a browser can check while somebody types: the verdicts of pipeline/checks/translation, in its words.
   A test holds both together. The import runs all checks again. */
const checks = (() => {
  const TOKEN = /\\(?<escaped>[\\*\[\]])|(?<strong>\*\*)|(?<open>\[)|\]\{(?<number>[0-9]+)\}|(?<close>\])/g;
  const NUMBER = /\p{Nd}+(?:[ \u00a0\u202f]\p{Nd}+|[.,٬'’]\p{Nd}{3}(?!\p{Nd}))*/gu;
  const DIGITS = /\p{Nd}+/gu;
  const DIGIT = /^\p{Nd}$/u;
  const WORD = /[\p{L}\p{Nl}\p{No}]+(?:['’-][\p{L}\p{Nl}\p{No}]+)*/gu;
  const PLACEHOLDER = /\{([a-z]+)\}/g;
  const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
  const CONTROL = /[\p{Cc}\p{Co}\p{Cs}]/u;
  const FORBIDDEN = /[\u202a-\u202e\ufffd\ufeff\u00ad\u200b]/;
  const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;
  const ZERO_WIDTH_SPACE_SCRIPTS = new Set(["Khmr", "Laoo", "Mymr", "Thai"]);
  const RUN = 4;

  const marks = (text) => [...text.matchAll(TOKEN)].map((match) => match.groups);

  // The digits of every script stand in runs of ten, from 0 to 9.
  const ascii = (digits) => [...digits].map((digit) => {
    let zero = digit.codePointAt(0);
    while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return (digit.codePointAt(0) - zero) % 10;
  }).join("");

  const numbers = (text) => {
    const bare = text.replace(TOKEN, (...match) => match.at(-1).number ? "]" : match[0]);
    return (bare.match(NUMBER) ?? []).map((number) => number.match(DIGITS).map(ascii));
  };

  const counted = (things) => {
    const counts = new Map();
    for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    return counts;
  };

  // Of some numbers those that have no partner with the same digits among others; grouping does not count.
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

  function* checkNumbers({ source, translation }) {
    const wanted = numbers(source), found = numbers(translation);
    const gone = without(wanted, found), come = without(found, wanted);
    const lost = minus(gone, come), extra = minus(come, gone);
    if (lost.length) yield ["lost-number", `the translation lacks ${lost.join(", ")}`];
    if (extra.length) yield ["extra-number", `the translation has ${extra.join(", ")}`];
  }

  const listed = (names) => names.join(", ") || "none";
  const same = (some, others) => some.length === others.length && some.every((one, at) => one === others[at]);

  function* checkLinks({ source, translation }) {
    const links = (text) => marks(text).filter((mark) => mark.number).map((mark) => `{${mark.number}}`).sort();
    const wanted = links(source), found = links(translation);
    if (!same(wanted, found)) {
      yield ["link-markers", `the source has links ${listed(wanted)}, the translation ${listed(found)}`];
    }
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

  function* checkCopied({ source, translation }) {
    const words = translation.match(WORD) ?? [];
    if (source === translation && words.length >= RUN && words.filter(isLower).length * 2 >= words.length) {
      yield ["copied-source", "this is the source, not a translation"];
    }
  }

  const ALL = [checkNumbers, checkLinks, checkStrong, checkPlaceholders, checkCharacters, checkCopied];

  // [[rule, what is wrong], ...] of a translation, which is empty or stands in the ISO 15924 script.
  const check = (source, translation, script) => {
    if (!translation) return [["untranslated", "there is no translation"]];
    return ALL.flatMap((examine) => [...examine({ source, translation, script })]);
  };
  return { check, TOKEN };
})();
