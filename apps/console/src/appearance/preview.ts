import './preview.css';

// The real script with the looks that are being tried, as a merchant's tag would carry them.
const asked = new URLSearchParams(location.search);
const tag = document.createElement('script');
tag.async = true;
for (const name of ['store', 'accent', 'side', 'label']) {
  const value = asked.get(name);
  if (value) tag.dataset[name] = value;
}
tag.src = '/aisle.js';
document.head.append(tag);
