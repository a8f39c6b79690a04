"use strict";
// The server says when a file of the project has changed. The frame keeps its place in the leaflet.
const shown = document.getElementById("shown");

function loadFrame() {
  const page = shown.contentDocument;
  if (page === null) { // the frame has left the leaflet, as "Exit this page" does
    shown.src = shown.getAttribute("src");
    return;
  }
  const place = page.defaultView.scrollY;
  shown.addEventListener("load", () => shown.contentWindow.scrollTo(0, place), { once: true });
  page.location.reload();
}

async function renew() {
  const answer = await fetch(location.href, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const findings = page.getElementById("findings");
  if (findings === null || document.getElementById("findings") === null) {
    location.reload();
    return;
  }
  document.getElementById("findings").replaceWith(findings);
  if (shown !== null) loadFrame();
}

new EventSource("/changes").addEventListener("message", renew);
