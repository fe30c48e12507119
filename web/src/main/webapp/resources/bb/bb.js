/* Keeps what was typed, stops double sending, warns before leaving, and small comforts. Pages work without it. */
(function () {
  'use strict';
  var meta = function (name) {
    var tag = document.querySelector('meta[name="' + name + '"]');
    return tag ? tag.content : '';
  };
  var user = meta('bb-user');
  var PREFIX = 'bb-form ';
  var HALF_A_DAY = 12 * 60 * 60 * 1000;
  var store = window.sessionStorage;
  var FIELD = 'input:not([type=hidden]), select, textarea';

  function person(key) { return key.split('-')[0]; }

  /* What was typed lives in this tab only, under the person and scope that typed it, until the server has it. A
     switch of scope keeps it, for whoever switches back; another person and a logout do not. */
  function tidy() {
    var handled = meta('bb-handled').split(' ');
    Object.keys(store).filter(function (k) { return k.startsWith(PREFIX); }).forEach(function (key) {
      var kept = JSON.parse(store.getItem(key));
      if (handled.indexOf(kept.once) >= 0 || Date.now() - kept.at > HALF_A_DAY || (user && person(kept.user) !== person(user))) {
        store.removeItem(key);
      }
    });
  }
  function keyOf(form) { return PREFIX + location.pathname + location.search + ' ' + form.id; }
  function fieldsOf(form) {
    return Array.from(form.elements).filter(function (e) {
      return e.name && !e.readOnly && !e.disabled && !e.closest('[data-keep="false"]') &&
        ['hidden', 'password', 'file', 'submit', 'button'].indexOf(e.type) < 0;
    });
  }
  function valueOf(field) { return field.type === 'radio' || field.type === 'checkbox' ? field.checked :
    field.multiple ? Array.from(field.selectedOptions, function (o) { return o.value; }) : field.value; }
  function idOf(field) { return field.type === 'radio' || field.type === 'checkbox' ? field.name + '=' + field.value : field.name; }
  function content(form) {
    var values = {};
    fieldsOf(form).forEach(function (f) { values[idOf(f)] = valueOf(f); });
    return values;
  }
  function keep(form) {
    store.setItem(keyOf(form), JSON.stringify({
      user: user, at: Date.now(), once: (form.elements.bb_once || {}).value, values: content(form)
    }));
  }
  function restore(form) {
    var kept = JSON.parse(store.getItem(keyOf(form)) || 'null');
    if (!kept || kept.user !== user) { return false; }
    var changed = false;
    fieldsOf(form).forEach(function (f) {
      var was = kept.values[idOf(f)];
      if (was === undefined || JSON.stringify(was) === JSON.stringify(valueOf(f))) { return; }
      changed = true;
      if (typeof was === 'boolean') { f.checked = was; }
      else if (Array.isArray(was)) { Array.from(f.options).forEach(function (o) { o.selected = was.indexOf(o.value) >= 0; }); }
      else { f.value = was; }
      f.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return changed;
  }

  var dirty = new Set();
  var leaving = false;
  var signingOut = false;
  function watch(form) {
    var timer;
    var typed = function () {
      dirty.add(form);
      clearTimeout(timer);
      timer = setTimeout(function () { keep(form); }, 300);
    };
    form.addEventListener('input', typed);
    form.addEventListener('change', typed);
  }
  function sending(event) {
    var form = event.target;
    if (form.method !== 'post') { return; }
    if (form.dataset.leaves) { signingOut = form.dataset.leaves === 'forgetting'; return; }
    if (form.dataset.sending) { event.preventDefault(); return; }
    form.dataset.sending = 'true';
    leaving = true;
    if (form.dataset.keep === 'true') { keep(form); }
    dirty.forEach(keep);
    form.querySelectorAll('button, input[type=submit]').forEach(function (b) { b.setAttribute('aria-disabled', 'true'); });
  }
  function forget() {
    Object.keys(store).filter(function (k) { return k.startsWith(PREFIX); }).forEach(function (k) { store.removeItem(k); });
  }

  function dateButtons(root) {
    root.querySelectorAll('input[data-date]').forEach(function (field) {
      if (field.readOnly || field.dataset.ready) { return; }
      field.dataset.ready = 'true';
      var native = document.createElement('input');
      native.type = 'date';
      native.tabIndex = -1;
      native.className = 'bb-date-native';
      native.setAttribute('aria-hidden', 'true');
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'bb-secondary bb-no-print';
      button.textContent = field.dataset.date;
      button.addEventListener('click', function () {
        native.value = /^\d{4}-\d\d-\d\d$/.test(field.value) ? field.value : '';
        native.showPicker();
      });
      native.addEventListener('change', function (event) {
        event.stopPropagation();
        field.value = native.value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.focus();
      });
      field.parentElement.append(native, button);
    });
  }
  function counters(root) {
    root.querySelectorAll('textarea[data-count]').forEach(function (field) {
      if (field.dataset.ready || field.readOnly) { return; }
      field.dataset.ready = 'true';
      var count = document.createElement('div');
      count.className = 'bb-countdown';
      var show = function () { count.textContent = field.dataset.count.replace('{0}', field.maxLength - field.value.length); };
      field.addEventListener('input', show);
      field.after(count);
      show();
    });
  }
  function dress(root) { dateButtons(root); counters(root); }

  tidy();
  var forms = document.querySelectorAll('form[data-keep]');
  var back = false;
  forms.forEach(function (form) {
    if (form.dataset.keep === 'true') {
      if (restore(form)) { back = true; dirty.add(form); }
      if (document.querySelector('.bb-errors')) { dirty.add(form); }
      watch(form);
    }
  });
  dress(document);
  if (back) { document.getElementById('bb-restored').hidden = false; }
  if (location.hash === '#already-sent') {
    document.getElementById('bb-repeated').hidden = false;
    history.replaceState(null, '', location.pathname + location.search);
  }
  document.addEventListener('submit', sending);
  document.addEventListener('click', function (event) {
    signingOut = false;
    var target = event.target.closest('[data-print], [data-discard], a[download]');
    if (!target) { return; }
    if (target.dataset.print) { window.print(); }
    if (target.dataset.discard) {
      forms.forEach(function (form) { store.removeItem(keyOf(form)); });
      leaving = true;
      location.reload();
    }
    if (target.download) { leaving = true; setTimeout(function () { leaving = false; }, 1000); }
  });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && dirty.size) { event.preventDefault(); }
  });
  window.addEventListener('pagehide', function () { if (signingOut) { forget(); } });
  window.addEventListener('pageshow', function (event) {
    leaving = false;
    if (event.persisted) {
      document.querySelectorAll('form[data-sending]').forEach(function (form) {
        delete form.dataset.sending;
        form.querySelectorAll('[aria-disabled]').forEach(function (b) { b.removeAttribute('aria-disabled'); });
      });
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.bb-menu[open]').forEach(function (d) { d.open = false; d.querySelector('summary').focus(); });
    }
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.bb-menu[open]').forEach(function (d) { if (!d.contains(event.target)) { d.open = false; } });
  });
  document.querySelectorAll('th > .bb-sort').forEach(function (link) { link.parentElement.setAttribute('aria-sort', link.dataset.sort); });
  var errors = document.querySelector('.bb-errors');
  if (errors) {
    errors.focus();
    errors.addEventListener('click', function (event) {
      var link = event.target.closest('a[href^="#"]');
      var place = link && document.getElementById(link.hash.slice(1));
      var field = place && (place.matches(FIELD) ? place : place.querySelector(FIELD));
      if (field) {
        event.preventDefault();
        field.focus();
        field.scrollIntoView({ block: 'center' });
      }
    });
  }
})();
