DROP TABLE audit;
DROP TABLE letter;
DROP TABLE link;
DROP TABLE session;
DROP TABLE person;
