DROP TABLE bureau;
DROP TABLE level_descriptor;
DROP TABLE element_text;
DROP TABLE element;
DROP TABLE rubric;
DROP TABLE sector;
DROP TABLE edition_kind;
DROP TABLE edition;
