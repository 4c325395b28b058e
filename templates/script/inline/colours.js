document.documentElement.classList.replace("no-js", "js");
try { document.body.dataset.mdColorScheme =
  (s => s === "dark" || s !== "light" && matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default")
  (localStorage.getItem("briefing.colours")) } catch {}
