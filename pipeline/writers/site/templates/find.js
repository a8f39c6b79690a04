"use strict";
{
  // Letters that Unicode does not take apart, and those that keyboards have in two kinds.
  const LETTERS = { "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ı": "i", "ł": "l", "ø": "o",
    "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe" };
  const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
  const plain = words => words.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")
    .replace(LETTER, letter => LETTERS[letter]).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const query = document.getElementById("query"), found = document.getElementById("found");
  const items = [...document.getElementById("list").children].map(item => ({
    item, names: item.dataset.names.split("|").map(plain).filter(Boolean)
  }));

  // How many letters must be changed, put in or left out to make the beginning of *name* into *typed*.
  const distance = (typed, name) => {
    let row = Array.from({ length: name.length + 1 }, (_, at) => at);
    for (let i = 1; i <= typed.length; i++) {
      const next = [i];
      for (let j = 1; j <= name.length; j++)
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (typed[i - 1] === name[j - 1] ? 0 : 1));
      row = next;
    }
    return Math.min(...row);
  };
  // 0: this name; 1: its beginning, or that of a word in it; 2: a part of it; 3: nearly; 4: another one.
  const rank = (typed, name) => {
    if (name === typed) return 0;
    if (name.startsWith(typed) || name.includes(` ${typed}`)) return 1;
    if (typed.length > 1 && name.includes(typed)) return 2;
    const slips = typed.length > 6 ? 2 : typed.length > 3 ? 1 : 0;
    return slips && distance(typed, name.slice(0, typed.length + slips)) <= slips ? 3 : 4;
  };
  const show = () => {
    const typed = plain(query.value);
    const ranks = items.map(({ names }) => typed ? Math.min(...names.map(name => rank(typed, name))) : 0);
    const limit = Math.max(1, Math.min(3, ...ranks));
    items.forEach(({ item }, at) => { item.hidden = ranks[at] > limit; });
    const count = ranks.filter(each => each <= limit).length;
    found.textContent = !typed ? "" : count ? query.dataset.found.replace("{count}", count) : query.dataset.none;
  };
  // A language alone is opened; of several, the first one gets the keyboard.
  const go = event => {
    if (event.key !== "Enter" || event.isComposing || !plain(query.value)) return;
    const links = items.filter(({ item }) => !item.hidden).map(({ item }) => item.querySelector("a"));
    if (links.length === 1) links[0].click();
    else if (links.length) links[0].focus();
  };
  query.addEventListener("input", show);
  query.addEventListener("keydown", go);
  document.getElementById("find").hidden = false;
  show(); // Back brings the page with what was typed.
}
