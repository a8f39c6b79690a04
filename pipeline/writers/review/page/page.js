"use strict";
/* The script of the review page. It never uses the network and stores nothing: people's work stays with them
   until they send the file. */
(() => {
  const sheet = JSON.parse(document.getElementById("sheet").textContent);
  const FORMAT = "leaflets-review";
  const BEGIN = "-----BEGIN LEAFLETS REVIEW-----";
  const END = "-----END LEAFLETS REVIEW";
  const VERDICTS = ["none", "ok", "change"];
  const ISOLATES = /[\u200e\u2066\u2069]/g;
  const $ = (id) => document.getElementById(id);
  let unsaved = false;

  const say = (words) => { $("said").textContent = words; };

  // One line in NFC, without white space at the ends, as the import does it too.
  const plain = (text) => text.normalize("NFC").replace(/\s*[\n\r\t\v\f\u0085\u2028\u2029]\s*/g, " ").trim();

  // --- one row

  class Row {
    // In a right-to-left language, *isolated* is the translation with isolates, which hold its numbers in order.
    constructor(article, { id, source, words, isolated }) {
      const number = id.split("-")[0];
      Object.assign(this, { article, id, source, words, number, isolated });
      this.translation = $(`translation-${number}`);
      this.comment = $(`comment-${number}`);
      this.radios = VERDICTS.map((verdict) => $(`${verdict}-${number}`));
      this.doubts = $(`doubts-${number}`);
      this.shown = article.querySelector(".shown");
      this.made = [...this.doubts.children];
      this.before = plain(this.translation.defaultValue);
      if (isolated) this.translation.value = isolated;
      this.translation.addEventListener("input", () => this.edited());
      this.comment.addEventListener("input", () => touched());
      for (const radio of this.radios) {
        radio.addEventListener("change", () => { this.paint(); touched(); });
      }
      this.render();
    }

    get verdict() { return this.radios.find((radio) => radio.checked).value; }
    set verdict(verdict) { this.radios[VERDICTS.indexOf(verdict)].checked = true; this.paint(); }
    get value() {
      const { value } = this.translation;
      return plain(this.isolated ? value.replace(ISOLATES, "") : value);
    }
    get changed() { return this.value !== this.before; }
    get text() { return this.changed ? this.value : this.translation.defaultValue; }
    get critical() { return this.article.classList.contains("critical"); }
    get doubted() { return this.doubts.children.length > 0; }
    get decided() { return this.verdict !== "none"; }
    get spoken() { return this.decided || this.changed || Boolean(plain(this.comment.value)); }

    edited() {
      if (this.verdict === "ok") {
        this.verdict = "none";
        say(`Text ${this.number} has changed. If it is right, choose OK again.`);
      }
      this.look();
      touched();
    }

    look() {
      this.render();
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.doubt(), 300);
    }

    // The findings from the time when the page was made are shown until the translation is changed.
    doubt() {
      const found = this.changed ? checks.check(this.source, this.text, sheet.script, this.words) : [];
      const messages = found.map(([, message]) => message).join("\n");
      if (!this.changed) {
        if (this.messages !== undefined) this.doubts.replaceChildren(...this.made);
        this.messages = undefined;
      } else if (messages !== this.messages) {
        this.messages = messages;
        this.doubts.replaceChildren(...(found.length ? listOf(found.map(([, message]) => message)) : []));
      }
    }

    paint() {
      this.article.classList.toggle("ok", this.verdict === "ok");
      this.article.classList.toggle("change", this.verdict === "change");
    }

    render() {
      this.shown.replaceChildren(...rendered(plain(this.translation.value)));
    }

    decision() {
      return {
        id: this.id,
        source: this.source,
        translation: this.text,
        verdict: this.verdict,
        comment: plain(this.comment.value),
      };
    }

    take({ translation, verdict, comment }) {
      this.translation.value = this.isolated && plain(translation) === this.before ? this.isolated : translation;
      this.comment.value = comment;
      this.verdict = verdict;
      this.render();
      this.doubt();
    }

    reset() {
      this.take({ translation: this.translation.defaultValue, verdict: "none", comment: "" });
    }
  }

  const element = (name, words, className = "") => {
    const made = document.createElement(name);
    made.textContent = words;
    if (className) made.className = className;
    return made;
  };

  const listOf = (lines) => {
    const list = document.createElement("ul");
    list.append(...lines.map((line) => element("li", line)));
    return [element("p", "Please look:"), list];
  };

  // The text as readers see it: bold words and links without their marks. A mark without a partner stays.
  const rendered = (text) => {
    const parts = [];
    let done = 0, strong = false;
    const tokens = [...text.matchAll(checks.TOKEN)], ends = new Map(), waiting = [], opened = [];
    for (const token of tokens) {
      if (token.groups.open) waiting.push(token);
      else if (waiting.length && (token.groups.number || token.groups.language)) ends.set(waiting.pop(), token.groups);
    }
    const add = (words) => {
      if (!words) return;
      const part = element(strong ? "strong" : "span", words, opened.some((one) => !one.language) ? "link" : "");
      const tag = [...opened].reverse().find((one) => one.language)?.language;
      if (tag) part.lang = tag;
      parts.push(part);
    };
    for (const token of tokens) {
      add(text.slice(done, token.index));
      done = token.index + token[0].length;
      const { escaped, strong: star, open, number, language } = token.groups;
      if (escaped) add(escaped);
      else if (star) strong = !strong;
      else if (open) opened.push(ends.get(token) ?? {});
      else if ((number || language) && opened.length) opened.pop();
      else add(token[0]);
    }
    add(text.slice(done));
    return parts;
  };

  const rows = sheet.rows.map((row) => new Row($(`row-${row.id.split("-")[0]}`), row));
  const byId = new Map(rows.map((row) => [row.id, row]));

  // --- progress

  function count() {
    const decided = rows.filter((row) => row.decided).length;
    const critical = rows.filter((row) => row.critical && !row.decided).length;
    $("progress").value = decided;
    $("count").textContent = `${decided} of ${rows.length} decided`
      + (critical ? `, ${critical} critical ${critical === 1 ? "one is" : "ones are"} not` : "");
  }

  function touched() {
    unsaved = true;
    count();
  }

  function goTo(step) {
    const here = document.activeElement?.closest?.("article");
    const at = rows.findIndex((row) => row.article === here);
    const from = at < 0 && step < 0 ? rows.length : at;
    const order = rows.map((_, index) => rows[(from + step * (index + 1) + 2 * rows.length) % rows.length]);
    const next = order.find((row) => !row.decided && row.article !== here);
    if (!next) {
      const left = rows.some((row) => !row.decided);
      say(left ? "This is the only text without a decision." : "All texts are decided. Save your decisions.");
      return;
    }
    if (next.article.hidden) { $("show").value = "all"; show(); }
    next.article.focus();
  }

  function show() {
    const wanted = $("show").value;
    for (const row of rows) {
      row.article.hidden = wanted !== "all"
        && !(wanted === "undecided" ? !row.decided : row[wanted]);
    }
    for (const section of document.querySelectorAll("section.rows, section.wording")) {
      section.hidden = !section.querySelector("article:not([hidden])");
    }
    const left = rows.filter((row) => !row.article.hidden).length;
    say(`${left} of ${rows.length} texts are shown.`);
  }

  // --- saving

  const decisions = () => JSON.stringify({
    [FORMAT]: 1,
    leaflet: sheet.leaflet,
    language: sheet.language,
    session: sheet.session,
    ids: rows.map((row) => row.id),
    decisions: rows.filter((row) => row.spoken).map((row) => row.decision()),
  }, null, 1) + "\n";

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([decisions()], { type: "application/json" }));
    link.download = `${sheet.leaflet}.${sheet.language}.review.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    say(`${spoken()} saved to ${link.download}, in the folder for downloads.`);
  }

  const spoken = () => {
    const number = rows.filter((row) => row.spoken).length;
    return `${number} ${number === 1 ? "text" : "texts"}`;
  };

  // CRC-32 (ISO 3309), to detect a text that was damaged in an e-mail.
  const crc32 = (bytes) => {
    let crc = 0xffffffff;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
  };

  // Base64 in short lines, which e-mail programs do not wrap, and which has no quotation marks to change.
  function writeText() {
    const bytes = new TextEncoder().encode(decisions());
    const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    $("text").value = [BEGIN, ...letters.match(/.{1,64}/g), `${END} ${crc32(bytes)}-----`, ""].join("\n");
    $("text").focus();
    $("text").select();
    unsaved = false;
    say(`${spoken()} written into the box. Copy all of it.`);
  }

  // --- loading

  function readText(text) {
    const start = text.indexOf(BEGIN);
    if (start < 0) return text;
    const block = /^([\s\S]*?)-----END LEAFLETS REVIEW ([0-9a-f]{8})-----/.exec(text.slice(start + BEGIN.length));
    if (!block) throw new Error("the end of the text is missing");
    let bytes;
    try {
      bytes = Uint8Array.from(atob(block[1].replace(/[\s>]/g, "")), (letter) => letter.charCodeAt(0));
    } catch {
      throw new Error("the text is damaged");
    }
    if (crc32(bytes) !== block[2]) throw new Error("the text is damaged");
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  }

  function parsedDecisions(text) {
    let values;
    try {
      values = JSON.parse(readText(text.replace(/^\ufeff/, "")));
    } catch (error) {
      throw error instanceof SyntaxError ? new Error("this text has no decisions") : error;
    }
    if (values?.[FORMAT] !== 1 || !Array.isArray(values.decisions)) throw new Error("this text has no decisions");
    if (values.leaflet !== sheet.leaflet || values.language !== sheet.language || values.session !== sheet.session) {
      const review = `${values.leaflet}, ${values.language}, ${values.session}`;
      throw new Error(`the decisions belong to another review: ${review}`);
    }
    for (const one of values.decisions) {
      const right = byId.get(one?.id)?.source === one?.source && VERDICTS.includes(one?.verdict)
        && typeof one.translation === "string" && typeof one.comment === "string";
      if (!right) throw new Error(`the decision on ${one?.id} does not belong to this page`);
    }
    return values.decisions;
  }

  function load(text) {
    let loaded;
    try {
      loaded = parsedDecisions(text);
    } catch (error) {
      say(`Nothing was loaded: ${error.message}.`);
      return;
    }
    const question = "You have not saved your last decisions. Replace them by the loaded decisions?";
    if (unsaved && !confirm(question)) return;
    for (const row of rows) row.reset();
    for (const one of loaded) byId.get(one.id).take(one);
    unsaved = false;
    count();
    say(`${loaded.length} ${loaded.length === 1 ? "decision" : "decisions"} loaded.`);
  }

  $("next").addEventListener("click", () => goTo(1));
  $("save").addEventListener("click", save);
  $("load").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", async () => {
    const [file] = $("file").files;
    if (file) load(await file.text());
    $("file").value = "";
  });
  $("write-text").addEventListener("click", writeText);
  $("read-text").addEventListener("click", () => load($("text").value));
  $("show").addEventListener("change", show);
  $("preview").addEventListener("change", () => document.body.classList.toggle("preview", $("preview").checked));
  $("review").addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (event.key === "F8" && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      goTo(event.shiftKey ? -1 : 1);
    }
  });
  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
  document.body.classList.add("scripted");
  count();
})();
