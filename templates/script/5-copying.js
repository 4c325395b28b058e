// Copying: a button beside every fact, sentence and heading, and one menu for all of them. What is copied was made with
// the page and waits in a file beside it; where that is missing the link is copied, and without JavaScript links are
// copied as from any page.


const WRITERS = {
  text: (words) => words,
  markdown(words, address) {
    const shown = words.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
    return address ? `[${shown}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})` : shown;
  },
  html(words, address) {
    const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
    const escaped = (plain) => plain.replace(/[&<>"']/g, (character) => references[character]);
    return address ? `<a href="${escaped(address)}">${escaped(words)}</a>` : escaped(words);
  },
};

// The forms of one citation, letter by letter those of builder/citations/forms.py.
function written({ language, site, what, as_of: day, quoted, translation, source, link, sentence, original, stood, stood_on: kept }) {
  const joined = (write, publisher) => {
    const by = publisher + (stood ? ` (${write(kept, stood)})` : "");
    const dated = day ? write(`, ${day}`) : "";
    const said = what ? write(what, link) + dated : "";
    const origin = source ? write(source, original) : "";
    if (!quoted) return `${[said, origin].filter(Boolean).join(" – ")}. ${by}`;
    const end = !day && /[.!?…]$/.test(what) ? "" : ".";
    const ours = translation ? write(` [${translation}]`) : "";
    return `${said ? `${said}${end} ` : ""}${write(quoted, sentence)}${ours} – ${origin}. ${by}`;
  };
  const ends = [...new Set([link, sentence, original, stood].filter(Boolean))];
  return {
    link,
    text: `${joined(WRITERS.text, site)}, ${ends.join(" · ")}`,
    markdown: joined(WRITERS.markdown, WRITERS.markdown(site)),
    html: `<p lang="${language}">${joined(WRITERS.html, `<i>${WRITERS.html(site)}</i>`)}</p>`,
    ...(original && { original }),
  };
}

(() => {
  const made = document.querySelector("template[data-copying]");
  if (!made || !("popover" in HTMLElement.prototype)) return;

  const [prototype, menu, status] = made.content.cloneNode(true).children;
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  const refused = menu.querySelector("[data-refused]");
  const shown = refused.querySelector(".selected");
  const root = new URL(made.dataset.root, location.href).href;
  const site = made.dataset.site || root; // put in by a function: in a string of replacement `$&` has a meaning
  document.body.append(menu, status);
  items[0].autofocus = true;

  // What is beside a button: links cannot hold one, everything else can.
  const BESIDE = ".fact[id], .fact[data-fact], [id^=source-]";
  const INSIDE = ":is(h1, h2, h3)[id], .quotation[id], .pair[id], .article tr[id] > :first-child";
  let target;
  let forms;

  // The forms of the page's anchors; asked for once, and again only if the answer was lost.
  let loading;
  const load = () => {
    loading ??= fetch(made.dataset.citations)
      .then((answer) => answer.text())
      .then((text) => JSON.parse(text.replaceAll(made.dataset.elsewhere, () => site)));
    loading.catch(() => { loading = undefined; });
    return loading;
  };
  const link = (element) => {
    const place = element.id ? `${location.origin}${location.pathname}#${element.id}` : element.href;
    return place.replace(root, () => site);
  };
  const offered = async (element) => {
    const plain = { link: link(element) };
    try {
      const { cited, references, ...page } = await load();
      const found = cited[element.dataset.fact || element.id];
      return found ? { ...written({ ...page, ...found }), ...references[found.references] } : plain;
    } catch {
      return plain;
    }
  };

  const offer = (found) => {
    forms = found;
    for (const item of items) item.hidden = !(item.dataset.form in forms);
    for (const group of menu.querySelectorAll("[role=group]")) {
      group.hidden = !group.querySelector("[role=menuitem]:not([hidden])");
    }
    refused.hidden = true;
  };
  // Below its button, above where there is no room, and never beyond the edge of the window.
  const place = () => {
    const at = target.button.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - menu.offsetWidth - 8));
    const fits = at.bottom + menu.offsetHeight + 8 <= innerHeight;
    const top = fits ? at.bottom + 4 : Math.max(8, at.top - menu.offsetHeight - 4);
    menu.style.left = `${left + scrollX}px`;
    menu.style.top = `${top + scrollY}px`;
  };

  // Rich text is copied with its plain text, for programs that take only that.
  const put = (form) => {
    const blob = (type, words) => new Blob([words], { type });
    if (form !== "html") return navigator.clipboard.writeText(forms[form]);
    return navigator.clipboard.write([new ClipboardItem({
      "text/html": blob("text/html", forms.html),
      "text/plain": blob("text/plain", forms.text),
    })]);
  };
  const select = (form) => {
    if (form === "html") shown.innerHTML = forms.html;
    else shown.textContent = forms[form];
    refused.hidden = false;
    place();
    shown.focus();
    getSelection().selectAllChildren(shown);
  };
  const copy = async (item) => {
    const { form } = item.dataset;
    try {
      await put(form);
    } catch {
      // Not allowed, or no secure address: the old way, and if that is refused too, the reader's own hands.
      select(form);
      if (!document.execCommand("copy")) return;
    }
    menu.hidePopover();
    tell(`${made.dataset.copied} – ${item.textContent}`);
  };
  let silence;
  const tell = (words) => {
    clearTimeout(silence);
    status.textContent = words;
    silence = setTimeout(() => { status.textContent = ""; }, 4000);
  };

  // The menu, by hand and by keyboard. Escape, a press elsewhere and the focus that returns are the browser's.
  menu.addEventListener("beforetoggle", (event) => {
    target.button.ariaExpanded = String(event.newState === "open");
    if (event.newState === "open") offer({ link: link(target.element) });
  });
  menu.addEventListener("toggle", async (event) => {
    if (event.newState !== "open") return;
    place();
    const asked = target;
    const found = await offered(asked.element);
    if (asked !== target || !menu.matches(":popover-open") || !refused.hidden) return;
    offer(found);
    place();
  });
  menu.addEventListener("click", (event) => {
    const item = event.target.closest("[role=menuitem]");
    if (item) copy(item);
  });
  const KEYS = { ArrowDown: (at) => at + 1, ArrowUp: (at) => at - 1, Home: () => 0, End: () => -1 };
  menu.addEventListener("keydown", (event) => {
    const open = items.filter((item) => !item.hidden);
    const at = open.indexOf(document.activeElement);
    if (event.key === "Tab") menu.hidePopover();
    if (at < 0 || !(event.key in KEYS)) return;
    event.preventDefault();
    open.at(KEYS[event.key](at) % open.length).focus();
  });

  const button = (element) => {
    const made = prototype.cloneNode(true);
    const words = element.textContent.replace("¶", "").trim().slice(0, 60);
    made.ariaLabel = `${made.ariaLabel} – ${words}`;
    made.popoverTargetElement = menu;
    made.addEventListener("click", () => { target = { button: made, element }; });
    return made;
  };
  for (const element of document.querySelectorAll(BESIDE)) element.after(button(element));
  for (const place of document.querySelectorAll(INSIDE)) place.append(button(place.closest("[id]")));
})();
