// Lets readers search all notices by words, year, area, topic, authority, kind and status at once.
// Without it the lists of single years, areas and so on stand, and the form is hidden.
"use strict";

for (const form of document.querySelectorAll("[data-register]")) {
  const words = form.dataset;
  const state = form.querySelector("[role=status]");
  const list = document.querySelector("[data-notices]");
  const asBuilt = [...list.childNodes];
  const step = 50;
  let register = null;
  let most = step;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const number = (count) => count.toLocaleString(document.documentElement.lang);
  const languages = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
  const query = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));

  const isWithin = (area, wanted) => {
    // An area stands in at most as many others as there are areas, even where they stand in a circle.
    for (let left = Object.keys(register.areas).length; area && left >= 0; left -= 1) {
      if (area === wanted) return true;
      area = register.within[area];
    }
    return false;
  };
  const tests = {
    q: (notice, value) => plain(value).split(/\s+/).every((word) => notice.text.includes(word)),
    year: (notice, value) => notice.published.startsWith(`${value}-`),
    area: (notice, value) => notice.areas.some((area) => isWithin(area, value)),
    topic: (notice, value) => notice.topics.includes(value),
    authority: (notice, value) => notice.authority === value,
    kind: (notice, value) => notice.kind === value,
    status: (notice, value) => notice.status === value,
  };

  function item(notice) {
    const tongue = notice.language ? { lang: notice.language, dir: "auto" } : {};
    const link = make("a", { href: notice.url, textContent: notice.title, ...tongue });
    const mark = [];
    if (notice.language) {
      link.hreflang = notice.language;
      const text = words.inLanguage.replace("{language}", languages.of(notice.language));
      mark.push(" ", make("span", { className: "language-mark", textContent: text }));
    }
    const tag = (kind, text) => make("span", { className: `tag tag-${kind}`, textContent: text });
    const day = new Date(`${notice.published}T00:00Z`)
      .toLocaleDateString(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });
    const parts = [day, register.kinds[notice.kind],
      register.authorities[notice.authority] ?? notice.authority, notice.number];
    return make("article", { className: "item" }, make("h3", {}, link, ...mark),
      make("p", { className: "meta" },
        tag(notice.status, register.statuses[notice.status]),
        ...(notice.preview ? [tag("preview", words.preview)] : []),
        ...(notice.demonstration ? [tag("demonstration", words.demonstration)] : []),
        ...parts.filter(Boolean).map((text) => make("span", { textContent: text }))),
      ...(notice.summary ? [make("p", { textContent: notice.summary, ...tongue })] : []));
  }

  async function load() {
    const answer = await fetch(words.register);
    if (!answer.ok) throw new Error(answer.statusText);
    const loaded = await answer.json();
    for (const notice of loaded.notices) {
      notice.text = plain([notice.title, notice.summary, notice.number].filter(Boolean).join(" "));
    }
    register = loaded;
  }

  async function show() {
    const wanted = [...query()];
    if (wanted.length === 0) {
      list.replaceChildren(...asBuilt);
      state.textContent = "";
      return;
    }
    try {
      if (!register) await load();
    } catch {
      state.textContent = words.failed;
      return;
    }
    // Withdrawn notices are found by those who ask for them.
    const asksForWithdrawn = wanted.some(([name, value]) => name === "status" && value === "withdrawn");
    const searched = register.notices.filter((notice) =>
      (notice.status === "withdrawn") === asksForWithdrawn);
    const found = searched.filter((notice) =>
      wanted.every(([name, value]) => tests[name]?.(notice, value.trim()) ?? true));
    list.replaceChildren(...found.slice(0, most).map(item));
    if (found.length > most) {
      const more = make("button", { type: "button", textContent: words.more });
      more.addEventListener("click", () => { most += step; show(); });
      list.append(more);
    }
    state.textContent = words.shown.replace("{count}", number(found.length))
      .replace("{total}", number(searched.length));
  }

  function restore() {
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll("[name]")) field.value = asked.get(field.name) ?? "";
    most = step;
    show();
  }

  function search(remember) {
    const text = query().toString();
    const address = text ? `?${text}` : location.pathname;
    history[remember ? "pushState" : "replaceState"](null, "", address);
    most = step;
    show();
  }

  form.hidden = false;
  // Typing changes the address in place; a choice, and the end of typing, can be gone back from.
  form.addEventListener("input", (event) => { if (event.target.name === "q") search(false); });
  form.addEventListener("change", (event) => { search(event.target.name !== "q"); });
  form.addEventListener("submit", (event) => { event.preventDefault(); search(true); });
  form.addEventListener("reset", () => setTimeout(() => search(true)));
  addEventListener("popstate", restore);
  restore();
}
