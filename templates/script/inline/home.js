const offered = [...document.querySelectorAll("[data-language]")];
const wanted = (navigator.languages || []).map((name) => name.toLowerCase().split("-")[0]);
const found = wanted.map((name) => offered.find((link) => link.hreflang === name)).find(Boolean);
if (found) location.replace(found.href + location.hash);
