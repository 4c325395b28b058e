const asked = location.pathname.match(/^(.*\/)v\/\d{4}-\d\d-\d\d\/(.*)$/);
for (const told of asked ? document.querySelectorAll("[data-snapshot]") : []) {
  told.querySelector("a").href = location.origin + asked[1] + asked[2] + location.hash;
  told.hidden = false;
}
