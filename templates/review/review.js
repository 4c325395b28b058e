// The desk of `briefing review --web`: it shows what the server says, and sends what the person does. The server alone
// knows what is open; no built site has this file.
{
  const { token, edition } = document.currentScript.dataset;
  const base = `/${token}/`;
  const page = location.pathname.slice(base.length);
  const wide = matchMedia("(min-width: 60em)");
  const PASSAGES = ".pair[id], .article tr[id]";
  const FACTS = "main a.fact:is([id], [data-fact])";

  const desk = Object.assign(document.createElement("aside"), { className: "review-desk", hidden: true, tabIndex: -1 });
  const opener = Object.assign(document.createElement("button"), { className: "review-open", type: "button" });
  document.body.append(desk, opener);

  let about = sessionStorage.getItem("review.about") ?? "";
  let at = "";
  let busy = false; // what somebody did is under way
  let turn = 0; // of what was asked, the last
  let waiting; // what somebody wants to look at while another answer is under way
  const marks = [];

  const labels = () => desk.querySelector("[data-labels]")?.dataset ?? {};
  const shown = (open, keep = true) => {
    desk.hidden = !open;
    opener.hidden = open;
    document.body.classList.toggle("reviewing", open);
    if (keep) sessionStorage.setItem("review.open", open ? "yes" : "no");
  };

  // Marks: one beside each figure that is a fact, one below each sentence with its translation.
  const marked = (beside, kind, key, inside) => {
    const mark = Object.assign(document.createElement("button"), { className: "review-mark", type: "button", hidden: true });
    if (inside) (beside.matches("tr") ? beside.cells[0] : beside).append(mark);
    else (beside.nextElementSibling?.matches(".copy") ? beside.nextElementSibling : beside).after(mark);
    mark.addEventListener("click", async () => {
      shown(true);
      await look({ about: mark.dataset.about }, true);
      if (!wide.matches) followed();
    });
    // Of a sentence beside its translation, the first alone; whole words, without the sign that links to it.
    const said = (inside && beside.querySelector("[lang]")) || beside;
    const words = said.textContent.replace(/[\s¶]+/g, " ").trim().replace(/^(.{60}\S*) .*$/s, "$1 …");
    marks.push({ mark, beside, kind, key, words });
  };
  const prepare = () => {
    for (const fact of document.querySelectorAll(FACTS)) {
      if (!fact.closest("svg, .figure-card, .cited")) marked(fact, "facts", fact.id || fact.dataset.fact);
    }
    for (const link of document.querySelectorAll("main .backlinks a[href*='#']")) {
      marked(link, "facts", decodeURIComponent(link.hash.slice(1)));
    }
    for (const passage of document.querySelectorAll(PASSAGES)) marked(passage, "passages", passage.id, true);
  };
  const painted = (told) => {
    for (const { mark, beside, kind, key, words } of marks) {
      const [state, of, says = ""] = told[kind][key] ?? [];
      mark.hidden = !state;
      if (!state) continue;
      Object.assign(mark.dataset, { mark: state, about: of, says });
      mark.setAttribute("aria-label", `${labels()[state] ?? labels().open}: ${says || words}`);
      mark.setAttribute("aria-current", String(of === about));
      if (kind === "facts") beside.classList.toggle("review-rejected", state === "rejected");
    }
  };

  const show = (told, focus) => {
    desk.innerHTML = told.html; // made by our own template, in which every word is escaped
    ({ about, at } = told);
    sessionStorage.setItem("review.about", about);
    desk.setAttribute("aria-label", labels().review);
    opener.textContent = desk.querySelector("h2").textContent;
    painted(told);
    refused(told.refused ?? "");
    if (focus && !desk.hidden) desk.focus({ preventScroll: true });
    watched(told);
  };
  const watched = (told) => {
    clearTimeout(watched.timer);
    if (told.making) watched.timer = setTimeout(watch, 800);
  };
  const refused = (words) => {
    const line = desk.querySelector(".refused");
    if (!line) return;
    line.textContent = words;
    line.hidden = !words;
  };
  const isTyping = () => desk.querySelector("form:not([hidden])")?.contains(document.activeElement);
  // While somebody types, the notice waits; what they typed does not. Nor does anybody wait for the notice: whatever they
  // do while it is asked for counts, and an answer that comes after it is of the past.
  const watch = () => {
    if (isTyping() || busy) watched({ making: true });
    else look({ about }, false, true);
  };

  const asked = async (what, options, focus, quiet) => {
    turn += 1;
    const mine = turn;
    if (!quiet) {
      busy = true;
      desk.setAttribute("aria-busy", "true");
    }
    try {
      const answer = await fetch(`${base}_review/${what}`, options);
      if (!answer.headers.get("Content-Type")?.startsWith("application/json")) throw new Error(await answer.text());
      const told = await answer.json();
      if (mine !== turn) {
        watched({ making: true }); // it was the notice, and is asked for again
        return undefined;
      }
      if (told.refused && !quiet) {
        refused(told.refused);
        return told;
      }
      if (quiet && isTyping()) watched({ making: true });
      else show(told, focus);
      return told;
    } catch (problem) {
      if (mine === turn) refused(problem instanceof TypeError ? labels().unreachable : problem.message);
      return undefined;
    } finally {
      if (!quiet) {
        busy = false;
        desk.removeAttribute("aria-busy");
        waiting?.();
      }
    }
  };
  const look = async (query, focus = false, quiet = false) => {
    if (busy) {
      waiting = () => {
        waiting = undefined;
        look(query, focus);
      };
      return undefined;
    }
    return asked(`desk?${new URLSearchParams({ page, edition, ...query })}`, {}, focus, quiet);
  };
  // A second click, or a key pressed before the next question is there, decides nothing.
  const send = async (what, fields) => {
    if (busy) return;
    const told = await asked(what, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Review-Token": token },
      body: JSON.stringify({ page, edition, about, ...fields }),
    }, true);
    if (told && !told.refused) followed();
  };
  // What is in front is brought into view where it stands on this page.
  const followed = () => {
    const found = marks.find(({ mark }) => mark.dataset.about === about && !mark.hidden);
    found?.beside.scrollIntoView({ block: wide.matches ? "center" : "start" });
  };

  const closeForms = () => {
    for (const form of desk.querySelectorAll("form:not(.who)")) form.hidden = true;
    for (const button of desk.querySelectorAll("[data-form]")) button.setAttribute("aria-expanded", "false");
  };
  const done = (button) => {
    const { do: what, form: verb, number, entry, about: other } = button.dataset;
    const seen = desk.querySelector("[data-seen]")?.dataset.seen;
    if (verb) {
      if (busy) return; // the answer on its way would take the form away
      closeForms();
      const form = desk.querySelector(`form[data-verb=${verb}]`);
      form.hidden = false;
      button.setAttribute("aria-expanded", "true");
      form.querySelector("input, textarea").focus();
    } else if (what === "undo") send("undo", { number });
    else if (what === "retract") send("retract", { entry });
    else if (what) send(seen === undefined ? "decide" : "sign", seen === undefined ? { verb: what } : { act: what, seen });
    else if (other) look({ about: other }, true);
    else if ("skip" in button.dataset) look({ after: about }, true).then(followed);
    else if ("close" in button.dataset) {
      shown(false);
      opener.focus();
    } else if ("closeForm" in button.dataset) {
      closeForms();
      desk.focus();
    } else if ("rename" in button.dataset) {
      desk.querySelector(".who").hidden = false;
      desk.querySelector(".who input").select();
    } else if ("reload" in button.dataset) location.reload();
  };

  desk.addEventListener("click", (event) => {
    const button = event.target.closest("button[type=button]");
    if (button) done(button);
  });
  desk.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    const fields = Object.fromEntries(new FormData(form));
    const { send: what, verb } = form.dataset;
    const seen = desk.querySelector("[data-seen]")?.dataset.seen ?? "";
    send(what, what === "sign" ? { ...fields, act: verb, seen } : { ...fields, ...(verb && { verb }) });
  });
  opener.addEventListener("click", () => {
    shown(true);
    desk.focus();
  });

  // Keys as in the terminal, while the desk is open and nobody writes.
  document.addEventListener("keydown", (event) => {
    if (desk.hidden || busy || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.key === "Escape" && desk.contains(event.target)) {
      const form = desk.querySelector("form:not([hidden]):not(.who)");
      if (form) {
        closeForms();
        desk.focus();
      }
      return;
    }
    if (event.target.closest("input, textarea, select, [contenteditable], dialog, [role=menu], pagefind-modal")) return;
    const button = event.key === "l" ? desk.querySelector("[data-reload]")
      : [...desk.querySelectorAll("[aria-keyshortcuts]")].find((one) => one.getAttribute("aria-keyshortcuts") === event.key);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  prepare();
  const kept = sessionStorage.getItem("review.open");
  shown(kept ? kept === "yes" : wide.matches, false);
  look({ about }).then(() => location.hash || (at.split("#")[0] === page && followed()));
}
