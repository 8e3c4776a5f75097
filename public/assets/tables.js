// Lets readers sort and filter the tables of a dataset's page, and load all rows of one.
// Without it the tables stand as they are: every control is made here.
"use strict";

for (const box of document.querySelectorAll("[data-table]")) {
  const words = box.dataset;
  const table = box.querySelector("table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const mostShown = 500;
  const columns = heads.map((head) => ({
    isNumber: head.classList.contains("number"),
    labels: head.dataset.labels ? JSON.parse(head.dataset.labels) : {},
  }));
  // A row is its cells, each a text or null; those of the page are read from the page.
  let rows = [...body.rows].map((row) =>
    [...row.cells].map((cell) => (cell.querySelector(".none") ? null : cell.textContent)));
  let sorted = null;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const fill = (cell) => (cell !== null ? [make("bdi", { textContent: cell })] : [
    make("span", { className: "none", ariaHidden: "true", textContent: "–" }),
    make("span", { className: "hidden", textContent: words.missing })]);
  const plain = (text) => text.normalize("NFKC").toLowerCase();

  const input = make("input", { type: "search", autocomplete: "off" });
  const state = make("p", { className: "quiet" });
  state.setAttribute("role", "status");
  const tools = make("div", { className: "tools" }, make("label", {}, words.filter + " ", input));
  if (words.rows) {
    const button = make("button", { type: "button", textContent: words.load });
    button.addEventListener("click", () => load(button));
    tools.append(button);
  }
  box.prepend(tools, state);

  function compare(left, right) {
    const { index, direction } = sorted;
    const [a, b] = [left[index], right[index]];
    if (a === null || b === null) return (a === null) - (b === null);
    const byNumber = columns[index].isNumber ? Number(a) - Number(b) : 0;
    return direction * (byNumber || collator.compare(a, b));
  }

  function show() {
    const wanted = plain(input.value.trim());
    const found = rows.filter((row) =>
      row.some((cell) => cell !== null && plain(cell).includes(wanted)) || wanted === "");
    if (sorted) found.sort(compare);
    const shown = found.slice(0, mostShown);
    body.replaceChildren(...shown.map((row) => make("tr", {}, ...row.map((cell, index) =>
      make("td", { className: columns[index].isNumber ? "number" : "" }, ...fill(cell))))));
    const numbers = { count: found.length, total: rows.length, shown: shown.length };
    state.textContent = words.shown.replace(/\{(\w+)\}/g, (mark, name) =>
      numbers[name]?.toLocaleString(document.documentElement.lang) ?? mark);
  }

  // Canonical CSV keeps every digit, which numbers of JSON would lose.
  function parse(text) {
    const records = [[]];
    const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
    while (pattern.lastIndex < text.length) {
      const [, quoted, bare, end] = pattern.exec(text);
      const cell = quoted?.replaceAll('""', '"') ?? bare;
      records.at(-1).push(cell === "" ? null : cell);
      if (end !== ",") records.push([]);
    }
    records.pop();
    return records;
  }

  async function load(button) {
    button.disabled = true;
    try {
      const answer = await fetch(words.rows);
      if (!answer.ok) throw new Error(answer.statusText);
      rows = parse(await answer.text()).slice(1).map((row) =>
        row.map((cell, index) => columns[index].labels[cell] ?? cell));
      button.remove();
      input.focus();
      show();
    } catch {
      button.disabled = false;
      state.textContent = words.failed;
    }
  }

  heads.forEach((head, index) => {
    const button = make("button", { type: "button", title: words.sort }, ...head.childNodes);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const direction = sorted?.index === index ? -sorted.direction : 1;
      sorted = { index, direction };
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
      show();
    });
  });
  input.addEventListener("input", show);
}
