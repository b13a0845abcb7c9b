// Without this script every page works; it only saves some steps.
const MARKS = 'details.evidence-mark[open]';

function closeMarks(except) {
  for (const mark of document.querySelectorAll(MARKS)) if (mark !== except) mark.open = false;
}

document.addEventListener('click', (event) => {
  closeMarks(event.target instanceof Element ? event.target.closest('details.evidence-mark') : null);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMarks(null);
});

// Paper cannot be unfolded. The marks in tables stay folded: the list of evidence says the same once.
window.addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not(.staff, td .evidence-mark)')) folded.open = true;
});

function addCopyButton(block) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain copy-button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent);
    button.textContent = 'Copied';
  });
  block.after(button);
}

if (navigator.clipboard)
  for (const block of document.querySelectorAll('pre.copy, blockquote.sentence')) addCopyButton(block);

// A link to a folded place unfolds it.
function openTarget() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const folded = target?.querySelector(':scope > details');
  if (folded) folded.open = true;
}
window.addEventListener('hashchange', openTarget);
openTarget();
