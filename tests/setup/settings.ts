// The settings of a test process, whatever the developer's own environment says.
process.env.NODE_ENV = "test";
process.env.SESSION_SECRET = "only-for-tests-only-for-tests-only";
process.env.ORIGIN = "http://localhost:3000";
process.env.LOG_LEVEL = "silent";
delete process.env.SMTP_URL;
