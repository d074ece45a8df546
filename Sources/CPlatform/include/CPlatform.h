int rj_placeholder(void);
