// What an answer says is shown where it was asked, also when it is a refusal; while somebody else writes to the desk it is tried again.

const again = 5000;
const most = 12;
let tries = 0;

document.body.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status === 409 || xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

document.body.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const outcome = document.getElementById("outcome");
  const { xhr, successful } = event.detail;
  if (xhr.status === 409 && tries < most) {
    tries++;
    outcome.querySelector("[data-busy]")?.append(` Trying again (${tries} of ${most}).`);
    setTimeout(() => form.requestSubmit(), again);
    return;
  }
  tries = 0;
  if (successful) form.reset();
  else if (xhr.status !== 422 && xhr.status !== 409) {
    const note = document.createElement("p");
    note.className = "note wrong";
    note.textContent =
      xhr.status === 413 ? "That is more than is taken at once; send less, or file it with stemma add."
      : xhr.status === 0 ? "The server does not answer. Nothing is known of what was sent."
      : `The server refused it (${xhr.status}).`;
    outcome.replaceChildren(note);
  }
  outcome.scrollIntoView({ block: "nearest" });
});
