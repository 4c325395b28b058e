for (const link of document.querySelectorAll("[hreflang], [data-today]")) link.hash = location.hash;
if (document.querySelector("[data-leads-on]")) {
  document.getElementById(location.hash.slice(1))?.querySelector("a")?.click();
}
