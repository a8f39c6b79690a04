"use strict";
(() => {
  // The pattern "Exit this page" of the GOV.UK Design System. GOV.UK sets location.href, after which Back shows
  // the page again; location.replace takes the page out of the list of pages that Back goes through.
  const exit = document.getElementById("exit");
  const said = document.getElementById("exit-said");
  const lights = exit.querySelector(".lights");
  const PATIENCE = 5000;
  let pressed = 0, modified = false, timer = 0;

  const say = id => {
    const words = document.getElementById(id);
    said.lang = words.lang;
    said.textContent = words.textContent;
  };
  const show = () => {
    lights.hidden = pressed === 0;
    [...lights.children].forEach((light, at) => light.classList.toggle("on", at < pressed));
  };
  const leave = () => {
    document.documentElement.classList.add("leaving");
    document.title = "";
    say("exit-leaving");
    location.replace(exit.href);
  };
  const stop = () => {
    pressed = 0;
    show();
    say("exit-stopped");
  };

  exit.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });
  // Shift counts when it is pressed alone, not when it makes a capital letter or walks back through the links.
  addEventListener("keydown", event => {
    if (event.key !== "Shift") modified = event.shiftKey;
    else if (!event.repeat) modified = false;
  });
  addEventListener("keyup", event => {
    if (event.key !== "Shift" || modified) return;
    clearTimeout(timer);
    pressed += 1;
    show();
    if (pressed === 3) return leave();
    say(pressed === 1 ? "exit-two" : "exit-one");
    timer = setTimeout(stop, PATIENCE);
  });
  // A link to a part of the page would put the page into the history once more, where Back finds it.
  document.querySelector(".skip").addEventListener("click", event => {
    event.preventDefault();
    const main = document.querySelector(event.currentTarget.hash);
    main.focus();
    main.scrollIntoView();
  });
  // A page that the browser kept, and shows again after somebody left it, leaves again.
  addEventListener("pageshow", event => {
    if (event.persisted && document.documentElement.classList.contains("leaving")) leave();
  });
  document.getElementById("exit-keys").hidden = false;
})();
