// Leaves the cards, and their entries in the contents, that hold every word of the field. Without this script the page is whole, and has no field.
const field = document.getElementById("filter");
const found = document.getElementById("found");
const entries = [...document.querySelectorAll("nav li")].map(entry => {
  const card = document.getElementById(entry.querySelector("a").getAttribute("href").slice(1));
  return { entry, card, text: (card.querySelector("header").textContent + " " + card.closest("section.subject").id).toLowerCase() };
});
const groups = [...document.querySelectorAll("section.subject, .contents section")];
const filter = () => {
  const words = field.value.toLowerCase().split(" ").filter(word => word.length > 0);
  entries.forEach(one => { one.entry.hidden = one.card.hidden = !words.every(word => one.text.includes(word)); });
  groups.forEach(group => { group.hidden = group.querySelector("article:not([hidden]), li:not([hidden])") === null; });
  found.textContent = words.length === 0 ? "" : entries.filter(one => !one.card.hidden).length + " of " + entries.length;
};
field.addEventListener("input", filter);
field.parentElement.hidden = false;
filter();
