// One pane at a time where the window is narrow.

export function showTab(name) {
  document.body.dataset.tab = name;
  for (const tab of document.querySelectorAll("[role=tab]")) {
    tab.setAttribute("aria-selected", String(tab.dataset.tab === name));
    tab.tabIndex = tab.dataset.tab === name ? 0 : -1;
  }
}

// Lets clicks and arrow keys change the pane, and tells of it.
export function listenToTabs(changed) {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  showTab("map");
  for (const tab of tabs) {
    tab.onclick = () => {
      showTab(tab.dataset.tab);
      changed();
    };
  }
  tabs[0].parentElement.addEventListener("keydown", (event) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    showTab(next.dataset.tab);
    next.focus();
    changed();
  });
}
