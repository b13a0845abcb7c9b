window.addEventListener('load', () => {
  window.SwaggerUIBundle({ url: '/api/docs-json', dom_id: '#docs', deepLinking: true, validatorUrl: null });
});
