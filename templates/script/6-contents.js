// The contents beside a page: the part that is being read is marked.
{
  const entries = new Map();
  for (const link of document.querySelectorAll(".md-sidebar a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) entries.set(heading, link);
  }
  const mark = () => {
    const line = innerHeight / 4;
    let read;
    for (const [heading, link] of entries) {
      link.removeAttribute("aria-current");
      if (heading.getBoundingClientRect().top < line) read = link;
    }
    read?.setAttribute("aria-current", "location");
  };
  // Told when a heading crosses the line, so that nothing is measured while a reader scrolls between two.
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -75% 0px" });
  for (const heading of entries.keys()) watch.observe(heading);
}
