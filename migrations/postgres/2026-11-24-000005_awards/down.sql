DROP TABLE publication;
DROP TABLE jury_words;
DROP TABLE title_award;
