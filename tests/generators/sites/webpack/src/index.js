document.body.insertAdjacentHTML("beforeend", `<a href="/repo/deep/page.html">Next</a>`);
