DROP TABLE audit;
DROP TABLE letter;
DROP TABLE link;
DROP TABLE session;
DROP TABLE person;
DROP FUNCTION audit_is_append_only;
