DROP TABLE hand_in;
DROP TABLE element_score;
DROP TABLE scoresheet;
DROP TABLE assignment;
DROP TABLE recusal;
DROP TABLE panel_member;
DROP TABLE panel;
DROP TABLE round;
