export default defineNuxtConfig({ compatibilityDate: "2026-11-01", app: { baseURL: "/repo/" }, telemetry: false });
