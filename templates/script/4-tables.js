// Tables of facts: sorted by a click on a column's head, filtered by words. Dates and amounts sort by what they are; of
// amounts, those in one currency stand together, since none is converted.
{
  const fewest = 3;
  const words = document.currentScript.dataset;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });
  const key = (cell) =>
    cell.querySelector("time")?.dateTime ?? cell.querySelector("[data-sort]")?.dataset.sort
    ?? (cell.classList.contains("empty") ? "" : cell.textContent.trim());

  const sort = (table, column, head) => {
    const rows = [...table.tBodies[0].rows];
    const falling = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    const keyed = rows.map((row) => [key(row.cells[column]), row]);
    // What is not stated stands last, whichever way.
    keyed.sort(([a], [b]) => (a === "") - (b === "") || falling * order.compare(a, b));
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", falling > 0 ? "ascending" : "descending");
    for (const said of table.querySelectorAll(".again")) said.classList.remove("again");
    table.tBodies[0].append(...keyed.map(([, row]) => row));
  };
  const filter = (frame, table) => {
    const label = document.createElement("label");
    const input = Object.assign(document.createElement("input"), { type: "search", autocomplete: "off" });
    const count = document.createElement("output");
    const row = Object.assign(document.createElement("div"), { className: "filter" });
    label.append(words.filter, " ", input);
    row.append(label, count);
    frame.before(row);
    input.addEventListener("input", () => {
      const wanted = plain(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const line of table.tBodies[0].rows) {
        const text = plain(line.textContent);
        line.hidden = !wanted.every((word) => text.includes(word));
        shown += !line.hidden;
      }
      count.textContent = wanted.length ? words.filtered.replace("{n}", shown).replace("{all}", table.tBodies[0].rows.length) : "";
    });
  };

  for (const frame of document.querySelectorAll(".table.sortable")) {
    const table = frame.querySelector("table");
    const rows = table.tBodies[0]?.rows.length ?? 0;
    if (rows < fewest) continue;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (!head.textContent.trim()) return;
      const button = Object.assign(document.createElement("button"), { type: "button" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, column, head));
    });
    if (frame.classList.contains("filtered")) filter(frame, table);
  }
}
