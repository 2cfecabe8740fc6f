DROP TABLE screening_decision;
DROP TABLE attachment;
DROP TABLE section;
DROP TABLE business_case;
