// Ritar diagrammen: every canvas with data-chart gets the chart that its JSON describes, in the page's own colours.
(function () {
  "use strict";
  var style = getComputedStyle(document.documentElement);
  Chart.defaults.color = style.getPropertyValue("--ink").trim() || Chart.defaults.color;
  Chart.defaults.borderColor = style.getPropertyValue("--line").trim() || Chart.defaults.borderColor;
  Chart.defaults.font.family = '"Source Sans", sans-serif';
  Chart.defaults.font.size = 14;
  Chart.defaults.maintainAspectRatio = false;
  Chart.defaults.animation = false;
  document.querySelectorAll("canvas[data-chart]").forEach(function (canvas) {
    new Chart(canvas, JSON.parse(canvas.dataset.chart));
  });
})();
