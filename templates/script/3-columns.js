// An article: which of its columns is shown is remembered from article to article.
{
  const name = "briefing.columns";
  const choices = document.querySelectorAll(".shown input");
  try {
    const wanted = sessionStorage.getItem(name);
    for (const choice of choices) {
      if (choice.value === wanted && !location.hash) choice.checked = true;
      choice.addEventListener("change", () => sessionStorage.setItem(name, choice.value));
    }
  } catch { /* storage is refused: not remembered */ }
}
