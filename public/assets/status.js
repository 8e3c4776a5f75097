// Keeps the status of notices true after the site was built: pages carry the statuses that are known to follow.
// Without it they say as of which day they speak. A site that stands at a chosen day carries none.
"use strict";

const statusNow = Date.now();

for (const tag of document.querySelectorAll(".tag[data-outlook]")) {
  const banner = tag.closest(".status");
  const outlook = JSON.parse(tag.dataset.outlook);
  const passed = outlook.filter((change) => Date.parse(change.at) <= statusNow);
  const current = passed.at(-1);
  if (current) {
    tag.className = `tag tag-${current.status}`;
    tag.textContent = current.label;
  }
  const built = banner?.querySelector("[data-as-of]");
  // The clock of a reader may be slow: what the site says of its own day stands then.
  if (!built || !(current || Date.parse(built.dateTime) + 86_400_000 < statusNow)) continue;
  built.parentElement.textContent = built.dataset.asOf.replace("{date}", built.textContent);
  if (!current) continue;
  banner.querySelector("[data-unless-holding]").hidden = current.holds;
  const next = banner.querySelector("[data-next]");
  if (next) {
    const coming = outlook[passed.length];
    next.hidden = !coming;
    if (coming) Object.assign(next.querySelector("time"), { dateTime: coming.at, textContent: coming.text });
  }
}
