// A router as small as one can be.
document.querySelector("#next")?.addEventListener("click", (event) => {
  event.preventDefault();
  history.pushState(null, "", event.target.href);
});
