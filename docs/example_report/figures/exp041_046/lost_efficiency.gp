# Draws lost_efficiency.csv, which lies beside it: gnuplot -e "format='pdf'" lost_efficiency.gp; svg without that. gnuplot 5.4 or later.
if (!exists('format')) format = 'svg'
reset
if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size 3.3in,1.99in font 'Helvetica,8' fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size 640,347 font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'
small = format eq 'pdf' ? ',7' : ',13'
set output 'lost_efficiency.'.format
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
set key at screen 0.5, screen 0.985 top center horizontal maxcols 2 Left reverse samplen 2 width -2 font small
set tmargin 2.7
set yrange [-5.6:0.6]
set ytics font small
set ytics scale 0 (\
  'small_gpus2' -0, \
  'exp042' -1, \
  'medium_gpus2' -2, \
  'exp044' -3, \
  'distilbert_gpus2' -4, \
  'exp046' -5)
set grid noytics
set xrange [-0.459603:15.3062]
set xtics 5
set xlabel 'lost (% of the epoch)'
set border 1
set arrow from 0, graph 0 to 0, graph 1 nohead
# Parts above 0 are stacked to the right of it, those below to the left.
parts = 'exposed_communication rank_skew input_wait not_attributed'
part(k) = strlen(stringcolumn(word(parts, k))) ? 100*column(word(parts, k)) : 0
before(k, sign) = k < 1 ? 0 : before(k-1, sign) + (sign*part(k) > 0 ? part(k) : 0)
from(k) = before(k-1, part(k) < 0 ? -1 : 1)
to(k) = from(k) + part(k)
plot 'lost_efficiency.csv' every ::0::5 using (0):(-$0):(from(1)):(to(1)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#1f3f77' fillstyle solid 1 border rgb '#404040' title 'exposed communication', \
     'lost_efficiency.csv' every ::0::5 using (0):(-$0):(from(2)):(to(2)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#d98032' fillstyle solid 1 border rgb '#404040' title 'rank skew', \
     'lost_efficiency.csv' every ::0::5 using (0):(-$0):(from(3)):(to(3)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#f3dc9b' fillstyle solid 1 border rgb '#404040' title 'input wait', \
     'lost_efficiency.csv' every ::0::5 using (0):(-$0):(from(4)):(to(4)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#606060' fillstyle pattern 4 border rgb '#404040' title 'not attributed', \
     'lost_efficiency.csv' every ::0::5 using (100*column("lost")):(-$0):(100*column("lost_low")):(100*column("lost_high")) with xerrorbars linecolor rgb 'black' linewidth 1 dashtype 1 pointtype 2 pointsize 0.3 notitle
