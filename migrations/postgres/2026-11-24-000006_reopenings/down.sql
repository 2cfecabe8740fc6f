DROP TABLE round_reopening;
