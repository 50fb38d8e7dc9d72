/* Plain old JavaScript on purpose: it speaks to browsers that cannot read the application. */
(function () {
  var able =
    'noModule' in document.createElement('script') &&
    typeof Object.hasOwn === 'function' &&
    typeof Array.prototype.at === 'function' &&
    typeof structuredClone === 'function' &&
    'indexedDB' in window;
  if (able) return;
  var message = document.createElement('p');
  message.textContent =
    'Peramban ini terlalu lama untuk Timbang. Perbarui peramban, atau buka Timbang dengan ' +
    'Chrome, Edge, atau Firefox keluaran 2022 atau lebih baru. Data yang tersimpan tidak terpengaruh.';
  document.body.insertBefore(message, document.body.firstChild);
  // What is being opened does not come.
  document.getElementById('root').textContent = '';
})();
