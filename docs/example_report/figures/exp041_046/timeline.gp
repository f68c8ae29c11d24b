# Draws timeline.csv, which lies beside it: gnuplot -e "format='pdf'" timeline.gp; svg without that. gnuplot 5.4 or later.
if (!exists('format')) format = 'svg'
reset
if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size 3.3in,1.32in font 'Helvetica,8' fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size 640,230 font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'
small = format eq 'pdf' ? ',7' : ',13'
set output 'timeline.'.format
set encoding utf8
set datafile separator comma
set datafile columnheaders
set border 3 linewidth 0.75
set tics nomirror out scale 0.6
set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.5 dashtype 1
set bars 0.6
set linetype 1 linecolor rgb '#1f3f77' pointtype 7 dashtype 1
set linetype 2 linecolor rgb '#d55e00' pointtype 5 dashtype (8,3)
set linetype 3 linecolor rgb '#3ca66b' pointtype 9 dashtype (2,2)
set linetype 4 linecolor rgb '#000000' pointtype 6 dashtype (8,3,2,3)
set linetype 5 linecolor rgb '#b05fa0' pointtype 4 dashtype (14,4)
set linetype 6 linecolor rgb '#56b4e9' pointtype 8 dashtype (4,2)
set linetype 7 linecolor rgb '#8c510a' pointtype 13 dashtype (1,3)
set linetype 8 linecolor rgb '#c8a000' pointtype 12 dashtype (8,3,2,3,2,3)
set linetype 9 linecolor rgb '#7f7f7f' pointtype 11 dashtype (14,3,2,3)
set key at screen 0.5, screen 0.985 top center horizontal maxcols 3 Left reverse samplen 2 width -2 font small
set tmargin 1.8
set yrange [-3.6:0.6]
set ytics font small
set ytics scale 0 (\
  'GPU-7eb4981d' -0, \
  'GPU-8e7c6a7a' -1, \
  'GPU-90305ac4' -2, \
  'GPU-a60a2ef3' -3)
set grid noytics
set xrange [0:13.1829]
set xtics 5
set border 1
set xlabel 'time since the first attempt began (min)'
t(name) = column(name)/60.0
# Undefined, so not drawn, for attempts that ended otherwise.
is(outcome) = stringcolumn("outcome") eq outcome ? t("begin_seconds") : 1/0
plot 'timeline.csv' every ::0::125 using (is('valid')):(-column("row")):(t("begin_seconds")):(t("end_seconds")):(-column("row")-0.4):(-column("row")+0.4) with boxxyerror linetype 1 linewidth 0.4 linecolor rgb '#7fa8d9' fillstyle solid 1 border rgb '#202020' title 'valid'
