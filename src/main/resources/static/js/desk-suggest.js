// Type-ahead: fields with data-suggestions ask that address for options of their list while somebody types.
document.querySelectorAll("input[data-suggestions]").forEach((field) => {
  const list = document.getElementById(field.getAttribute("list"));
  let asked;
  field.addEventListener("input", () => {
    clearTimeout(asked);
    asked = setTimeout(async () => {
      const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(field.value)}`);
      if (answer.ok) {
        const options = new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll("option");
        list.replaceChildren(...options);
      }
    }, 120);
  });
});
