(* matrix-completion-norms-diverge *)
(* Completing a symmetric matrix of which only w_11 is not observed, gradient descent on two tied factors can lower the loss only by raising w_11, and with it every norm, without bound; yet a completion of nuclear norm 2 exists. *)
(* W = W_2 W_1, 2 x 2, observed w_12 = w_21 = 1, w_22 = 0; loss = s^2/2; start W_2 = W_1^T *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (i) tied: W_2 = W_1^T after every step; for all real values of what is drawn. The first 8 of 12 differences: all would be too large. *)
(* at Steps=16 StepSize=0.078125 Tied=True PositiveStart=True *)
Open Scope R_scope.
Definition part_i_tied_1 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t12 := (U_0 - ((5 / 64) * (t9 * U_1))) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t19 := (U_0 - ((5 / 64) * (U_1 * t16))) in
  (t12 - t19).
Definition part_i_tied_2 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t23 := (U_2 - ((5 / 64) * (t9 * U_3))) in
  let t26 := (U_2 - ((5 / 64) * (U_3 * t16))) in
  (t23 - t26).
Definition part_i_tied_3 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t30 := ((U_3 * U_3) + (U_1 * U_1)) in
  let t35 := (U_1 - ((5 / 64) * ((t30 * U_1) + (t16 * U_0)))) in
  let t40 := (U_1 - ((5 / 64) * ((U_1 * t30) + (U_0 * t9)))) in
  (t35 - t40).
Definition part_i_tied_4 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t30 := ((U_3 * U_3) + (U_1 * U_1)) in
  let t46 := (U_3 - ((5 / 64) * ((t30 * U_3) + (t16 * U_2)))) in
  let t51 := (U_3 - ((5 / 64) * ((U_3 * t30) + (U_2 * t9)))) in
  (t46 - t51).
Definition part_i_tied_5 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t12 := (U_0 - ((5 / 64) * (t9 * U_1))) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t19 := (U_0 - ((5 / 64) * (U_1 * t16))) in
  let t23 := (U_2 - ((5 / 64) * (t9 * U_3))) in
  let t26 := (U_2 - ((5 / 64) * (U_3 * t16))) in
  let t30 := ((U_3 * U_3) + (U_1 * U_1)) in
  let t35 := (U_1 - ((5 / 64) * ((t30 * U_1) + (t16 * U_0)))) in
  let t40 := (U_1 - ((5 / 64) * ((U_1 * t30) + (U_0 * t9)))) in
  let t46 := (U_3 - ((5 / 64) * ((t30 * U_3) + (t16 * U_2)))) in
  let t51 := (U_3 - ((5 / 64) * ((U_3 * t30) + (U_2 * t9)))) in
  let t56 := (((t23 * t51) + (t12 * t40)) - 1) in
  let t63 := (((t46 * t26) + (t35 * t19)) - 1) in
  ((t12 - ((5 / 64) * (t56 * t40))) - (t19 - ((5 / 64) * (t35 * t63)))).
Definition part_i_tied_6 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t12 := (U_0 - ((5 / 64) * (t9 * U_1))) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t19 := (U_0 - ((5 / 64) * (U_1 * t16))) in
  let t23 := (U_2 - ((5 / 64) * (t9 * U_3))) in
  let t26 := (U_2 - ((5 / 64) * (U_3 * t16))) in
  let t30 := ((U_3 * U_3) + (U_1 * U_1)) in
  let t35 := (U_1 - ((5 / 64) * ((t30 * U_1) + (t16 * U_0)))) in
  let t40 := (U_1 - ((5 / 64) * ((U_1 * t30) + (U_0 * t9)))) in
  let t46 := (U_3 - ((5 / 64) * ((t30 * U_3) + (t16 * U_2)))) in
  let t51 := (U_3 - ((5 / 64) * ((U_3 * t30) + (U_2 * t9)))) in
  let t56 := (((t23 * t51) + (t12 * t40)) - 1) in
  let t63 := (((t46 * t26) + (t35 * t19)) - 1) in
  ((t23 - ((5 / 64) * (t56 * t51))) - (t26 - ((5 / 64) * (t46 * t63)))).
Definition part_i_tied_7 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t12 := (U_0 - ((5 / 64) * (t9 * U_1))) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t19 := (U_0 - ((5 / 64) * (U_1 * t16))) in
  let t23 := (U_2 - ((5 / 64) * (t9 * U_3))) in
  let t26 := (U_2 - ((5 / 64) * (U_3 * t16))) in
  let t30 := ((U_3 * U_3) + (U_1 * U_1)) in
  let t35 := (U_1 - ((5 / 64) * ((t30 * U_1) + (t16 * U_0)))) in
  let t40 := (U_1 - ((5 / 64) * ((U_1 * t30) + (U_0 * t9)))) in
  let t46 := (U_3 - ((5 / 64) * ((t30 * U_3) + (t16 * U_2)))) in
  let t51 := (U_3 - ((5 / 64) * ((U_3 * t30) + (U_2 * t9)))) in
  let t56 := (((t23 * t51) + (t12 * t40)) - 1) in
  let t63 := (((t46 * t26) + (t35 * t19)) - 1) in
  let t77 := ((t46 * t51) + (t35 * t40)) in
  ((t35 - ((5 / 64) * ((t77 * t40) + (t63 * t19)))) - (t40 - ((5 / 64) * ((t35 * t77) + (t12 * t56))))).
Definition part_i_tied_8 (U_0 U_2 U_3 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t12 := (U_0 - ((5 / 64) * (t9 * U_1))) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t19 := (U_0 - ((5 / 64) * (U_1 * t16))) in
  let t23 := (U_2 - ((5 / 64) * (t9 * U_3))) in
  let t26 := (U_2 - ((5 / 64) * (U_3 * t16))) in
  let t30 := ((U_3 * U_3) + (U_1 * U_1)) in
  let t35 := (U_1 - ((5 / 64) * ((t30 * U_1) + (t16 * U_0)))) in
  let t40 := (U_1 - ((5 / 64) * ((U_1 * t30) + (U_0 * t9)))) in
  let t46 := (U_3 - ((5 / 64) * ((t30 * U_3) + (t16 * U_2)))) in
  let t51 := (U_3 - ((5 / 64) * ((U_3 * t30) + (U_2 * t9)))) in
  let t56 := (((t23 * t51) + (t12 * t40)) - 1) in
  let t63 := (((t46 * t26) + (t35 * t19)) - 1) in
  let t77 := ((t46 * t51) + (t35 * t40)) in
  ((t46 - ((5 / 64) * ((t77 * t51) + (t63 * t26)))) - (t51 - ((5 / 64) * ((t46 * t77) + (t23 * t56))))).
Theorem part_i_tied : forall U_0 U_2 U_3 U_1 : R,
  part_i_tied_1 U_0 U_2 U_3 U_1 = 0 /\
  part_i_tied_2 U_0 U_2 U_3 U_1 = 0 /\
  part_i_tied_3 U_0 U_2 U_3 U_1 = 0 /\
  part_i_tied_4 U_0 U_2 U_3 U_1 = 0 /\
  part_i_tied_5 U_0 U_2 U_3 U_1 = 0 /\
  part_i_tied_6 U_0 U_2 U_3 U_1 = 0 /\
  part_i_tied_7 U_0 U_2 U_3 U_1 = 0 /\
  part_i_tied_8 U_0 U_2 U_3 U_1 = 0.
Proof.
  intros.
  unfold part_i_tied_1, part_i_tied_2, part_i_tied_3, part_i_tied_4, part_i_tied_5, part_i_tied_6, part_i_tied_7, part_i_tied_8 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_tied.
Close Scope R_scope.

(* (i) tied: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Steps=16 StepSize=0.078125 Tied=True PositiveStart=True *)
Open Scope Q_scope.
Definition part_i_tied_evaluated_term (U_0 U_2 U_3 U_1 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t4 := Qred (U_2 * U_3) in
  let t6 := Qred (U_0 * U_1) in
  let t7 := Qred (t4 + t6) in
  let t9 := Qred (t7 - 1) in
  let t10 := Qred (t9 * U_1) in
  let t11 := Qred ((5 / 64) * t10) in
  let t13 := Qred (U_3 * U_2) in
  let t14 := Qred (U_1 * U_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (t15 - 1) in
  let t17 := Qred (U_1 * t16) in
  let t18 := Qred ((5 / 64) * t17) in
  let t20 := Qred (t9 * U_3) in
  let t21 := Qred ((5 / 64) * t20) in
  let t23 := Qred (U_3 * t16) in
  let t24 := Qred ((5 / 64) * t23) in
  let t26 := Qred (U_3 * U_3) in
  let t27 := Qred (U_1 * U_1) in
  let t28 := Qred (t26 + t27) in
  let t29 := Qred (t28 * U_1) in
  let t30 := Qred (t16 * U_0) in
  let t31 := Qred (t29 + t30) in
  let t32 := Qred ((5 / 64) * t31) in
  let t34 := Qred (U_1 * t28) in
  let t35 := Qred (U_0 * t9) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred ((5 / 64) * t36) in
  let t39 := Qred (t28 * U_3) in
  let t40 := Qred (t16 * U_2) in
  let t41 := Qred (t39 + t40) in
  let t42 := Qred ((5 / 64) * t41) in
  let t44 := Qred (U_3 * t28) in
  let t45 := Qred (U_2 * t9) in
  let t46 := Qred (t44 + t45) in
  let t47 := Qred ((5 / 64) * t46) in
  let t49 := Qred ((U_2 - t21) * (U_3 - t47)) in
  let t50 := Qred ((U_0 - t11) * (U_1 - t37)) in
  let t51 := Qred (t49 + t50) in
  let t52 := Qred (t51 - 1) in
  let t53 := Qred (t52 * (U_1 - t37)) in
  let t54 := Qred ((5 / 64) * t53) in
  let t56 := Qred ((U_3 - t42) * (U_2 - t24)) in
  let t57 := Qred ((U_1 - t32) * (U_0 - t18)) in
  let t58 := Qred (t56 + t57) in
  let t59 := Qred (t58 - 1) in
  let t60 := Qred ((U_1 - t32) * t59) in
  let t61 := Qred ((5 / 64) * t60) in
  let t63 := Qred (t52 * (U_3 - t47)) in
  let t64 := Qred ((5 / 64) * t63) in
  let t66 := Qred ((U_3 - t42) * t59) in
  let t67 := Qred ((5 / 64) * t66) in
  let t69 := Qred ((U_3 - t42) * (U_3 - t47)) in
  let t70 := Qred ((U_1 - t32) * (U_1 - t37)) in
  let t71 := Qred (t69 + t70) in
  let t72 := Qred (t71 * (U_1 - t37)) in
  let t73 := Qred (t59 * (U_0 - t18)) in
  let t74 := Qred (t72 + t73) in
  let t75 := Qred ((5 / 64) * t74) in
  let t77 := Qred ((U_1 - t32) * t71) in
  let t78 := Qred ((U_0 - t11) * t52) in
  let t79 := Qred (t77 + t78) in
  let t80 := Qred ((5 / 64) * t79) in
  let t82 := Qred (t71 * (U_3 - t47)) in
  let t83 := Qred (t59 * (U_2 - t24)) in
  let t84 := Qred (t82 + t83) in
  let t85 := Qred ((5 / 64) * t84) in
  let t87 := Qred ((U_3 - t42) * t71) in
  let t88 := Qred ((U_2 - t21) * t52) in
  let t89 := Qred (t87 + t88) in
  let t90 := Qred ((5 / 64) * t89) in
  let t92 := Qred (((U_2 - t21) - t64) * ((U_3 - t47) - t90)) in
  let t93 := Qred (((U_0 - t11) - t54) * ((U_1 - t37) - t80)) in
  let t94 := Qred (t92 + t93) in
  let t95 := Qred (t94 - 1) in
  let t96 := Qred (t95 * ((U_1 - t37) - t80)) in
  let t97 := Qred ((5 / 64) * t96) in
  let t99 := Qred (((U_3 - t42) - t85) * ((U_2 - t24) - t67)) in
  let t100 := Qred (((U_1 - t32) - t75) * ((U_0 - t18) - t61)) in
  let t101 := Qred (t99 + t100) in
  let t102 := Qred (t101 - 1) in
  let t103 := Qred (((U_1 - t32) - t75) * t102) in
  let t104 := Qred ((5 / 64) * t103) in
  let t106 := Qred (t95 * ((U_3 - t47) - t90)) in
  let t107 := Qred ((5 / 64) * t106) in
  let t109 := Qred (((U_3 - t42) - t85) * t102) in
  let t110 := Qred ((5 / 64) * t109) in
  let t112 := Qred (((U_3 - t42) - t85) * ((U_3 - t47) - t90)) in
  let t113 := Qred (((U_1 - t32) - t75) * ((U_1 - t37) - t80)) in
  let t114 := Qred (t112 + t113) in
  let t115 := Qred (t114 * ((U_1 - t37) - t80)) in
  let t116 := Qred (t102 * ((U_0 - t18) - t61)) in
  let t117 := Qred (t115 + t116) in
  let t118 := Qred ((5 / 64) * t117) in
  let t120 := Qred (((U_1 - t32) - t75) * t114) in
  let t121 := Qred (((U_0 - t11) - t54) * t95) in
  let t122 := Qred (t120 + t121) in
  let t123 := Qred ((5 / 64) * t122) in
  let t125 := Qred (t114 * ((U_3 - t47) - t90)) in
  let t126 := Qred (t102 * ((U_2 - t24) - t67)) in
  let t127 := Qred (t125 + t126) in
  let t128 := Qred ((5 / 64) * t127) in
  let t130 := Qred (((U_3 - t42) - t85) * t114) in
  let t131 := Qred (((U_2 - t21) - t64) * t95) in
  let t132 := Qred (t130 + t131) in
  let t133 := Qred ((5 / 64) * t132) in
  (Qred ((U_0 - t11)), Qred ((U_0 - t18)), Qred ((U_2 - t21)), Qred ((U_2 - t24)), Qred ((U_1 - t32)), Qred ((U_1 - t37)), Qred ((U_3 - t42)), Qred ((U_3 - t47)), Qred (((U_0 - t11) - t54)), Qred (((U_0 - t18) - t61)), Qred (((U_2 - t21) - t64)), Qred (((U_2 - t24) - t67)), Qred (((U_1 - t32) - t75)), Qred (((U_1 - t37) - t80)), Qred (((U_3 - t42) - t85)), Qred (((U_3 - t47) - t90)), Qred ((((U_0 - t11) - t54) - t97)), Qred ((((U_0 - t18) - t61) - t104)), Qred ((((U_2 - t21) - t64) - t107)), Qred ((((U_2 - t24) - t67) - t110)), Qred ((((U_1 - t32) - t75) - t118)), Qred ((((U_1 - t37) - t80) - t123)), Qred ((((U_3 - t42) - t85) - t128)), Qred ((((U_3 - t47) - t90) - t133))).
Theorem part_i_tied_evaluated :
  part_i_tied_evaluated_term (557 # 1024) (-229 # 1024) (301 # 512) (17 # 1024)
  = ((37479679273 # 68719476736), (37479679273 # 68719476736), (-5912632603 # 34359738368), (-5912632603 # 34359738368), (1096967327 # 17179869184), (1096967327 # 17179869184), (37960205273 # 68719476736), (37960205273 # 68719476736), (1429672989650525546723614640596439 # 2596148429267413814265248164610048), (1429672989650525546723614640596439 # 2596148429267413814265248164610048), (-1311835660419207345838053207701407 # 10384593717069655257060992658440192), (-1311835660419207345838053207701407 # 10384593717069655257060992658440192), (1116190959567251165960242889463291 # 10384593717069655257060992658440192), (1116190959567251165960242889463291 # 10384593717069655257060992658440192), (10899581113297049990421312626904567 # 20769187434139310514121985316880384), (10899581113297049990421312626904567 # 20769187434139310514121985316880384), (80150171502909599176128330019787749162714429180345406270532426652221579247961530453820959598542493380327 # 143343663499379469475676305956380433799785311823017570233599302461682679755530300504376159569382855409664), (80150171502909599176128330019787749162714429180345406270532426652221579247961530453820959598542493380327 # 143343663499379469475676305956380433799785311823017570233599302461682679755530300504376159569382855409664), (-24378243667304486392806201551422537459341581096555289007964183443390999261912766924384835256237654951213 # 286687326998758938951352611912760867599570623646035140467198604923365359511060601008752319138765710819328), (-24378243667304486392806201551422537459341581096555289007964183443390999261912766924384835256237654951213 # 286687326998758938951352611912760867599570623646035140467198604923365359511060601008752319138765710819328), (42545502005087525588070497294996258007005952236208443382244185740381908774927218288179554433165389615429 # 286687326998758938951352611912760867599570623646035140467198604923365359511060601008752319138765710819328), (42545502005087525588070497294996258007005952236208443382244185740381908774927218288179554433165389615429 # 286687326998758938951352611912760867599570623646035140467198604923365359511060601008752319138765710819328), (288459664303686294936321708086354974672622543353952716376197386889854998462911245257956719689238490044773 # 573374653997517877902705223825521735199141247292070280934397209846730719022121202017504638277531421638656), (288459664303686294936321708086354974672622543353952716376197386889854998462911245257956719689238490044773 # 573374653997517877902705223825521735199141247292070280934397209846730719022121202017504638277531421638656)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_tied_evaluated.
Close Scope Q_scope.

(* (i) determinant: so w_11 w_22 - w_12 w_21 = det(W_1)^2; for all real values of what is drawn. The first 1 of 3 differences: all would be too large. *)
(* at Steps=16 StepSize=0.078125 Tied=True PositiveStart=True *)
Open Scope R_scope.
Definition part_i_determinant_1 (U_2 U_3 U_0 U_1 : R) : R :=
  let t9 := (((U_2 * U_3) + (U_0 * U_1)) - 1) in
  let t12 := (U_2 - ((5 / 64) * (t9 * U_3))) in
  let t16 := (((U_3 * U_2) + (U_1 * U_0)) - 1) in
  let t19 := (U_2 - ((5 / 64) * (U_3 * t16))) in
  let t23 := (U_0 - ((5 / 64) * (t9 * U_1))) in
  let t26 := (U_0 - ((5 / 64) * (U_1 * t16))) in
  let t31 := ((U_3 * U_3) + (U_1 * U_1)) in
  let t36 := (U_3 - ((5 / 64) * ((t31 * U_3) + (t16 * U_2)))) in
  let t41 := (U_3 - ((5 / 64) * ((U_3 * t31) + (U_2 * t9)))) in
  let t47 := (U_1 - ((5 / 64) * ((t31 * U_1) + (t16 * U_0)))) in
  let t52 := (U_1 - ((5 / 64) * ((U_1 * t31) + (U_0 * t9)))) in
  let t63 := ((((t12 * t19) + (t23 * t26)) * ((t36 * t41) + (t47 * t52))) - (((t12 * t41) + (t23 * t52)) * ((t36 * t19) + (t47 * t26)))) in
  let t66 := ((t26 * t41) - (t52 * t19)) in
  (t63 - (t66 * t66)).
Theorem part_i_determinant : forall U_2 U_3 U_0 U_1 : R,
  part_i_determinant_1 U_2 U_3 U_0 U_1 = 0.
Proof.
  intros.
  unfold part_i_determinant_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_i_determinant.
Close Scope R_scope.

(* (i) determinant: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Steps=16 StepSize=0.078125 Tied=True PositiveStart=True *)
Open Scope Q_scope.
Definition part_i_determinant_evaluated_term (U_2 U_3 U_0 U_1 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (U_2 * U_3) in
  let t6 := Qred (U_0 * U_1) in
  let t7 := Qred (t3 + t6) in
  let t9 := Qred (t7 - 1) in
  let t10 := Qred (t9 * U_3) in
  let t11 := Qred ((5 / 64) * t10) in
  let t12 := Qred (U_2 - t11) in
  let t13 := Qred (U_3 * U_2) in
  let t14 := Qred (U_1 * U_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (t15 - 1) in
  let t17 := Qred (U_3 * t16) in
  let t18 := Qred ((5 / 64) * t17) in
  let t19 := Qred (U_2 - t18) in
  let t20 := Qred (t12 * t19) in
  let t21 := Qred (t9 * U_1) in
  let t22 := Qred ((5 / 64) * t21) in
  let t23 := Qred (U_0 - t22) in
  let t24 := Qred (U_1 * t16) in
  let t25 := Qred ((5 / 64) * t24) in
  let t26 := Qred (U_0 - t25) in
  let t27 := Qred (t23 * t26) in
  let t28 := Qred (t20 + t27) in
  let t29 := Qred (U_3 * U_3) in
  let t30 := Qred (U_1 * U_1) in
  let t31 := Qred (t29 + t30) in
  let t32 := Qred (t31 * U_3) in
  let t33 := Qred (t16 * U_2) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred ((5 / 64) * t34) in
  let t36 := Qred (U_3 - t35) in
  let t37 := Qred (U_3 * t31) in
  let t38 := Qred (U_2 * t9) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred ((5 / 64) * t39) in
  let t41 := Qred (U_3 - t40) in
  let t42 := Qred (t36 * t41) in
  let t43 := Qred (t31 * U_1) in
  let t44 := Qred (t16 * U_0) in
  let t45 := Qred (t43 + t44) in
  let t46 := Qred ((5 / 64) * t45) in
  let t47 := Qred (U_1 - t46) in
  let t48 := Qred (U_1 * t31) in
  let t49 := Qred (U_0 * t9) in
  let t50 := Qred (t48 + t49) in
  let t51 := Qred ((5 / 64) * t50) in
  let t52 := Qred (U_1 - t51) in
  let t53 := Qred (t47 * t52) in
  let t54 := Qred (t42 + t53) in
  let t55 := Qred (t28 * t54) in
  let t56 := Qred (t12 * t41) in
  let t57 := Qred (t23 * t52) in
  let t58 := Qred (t56 + t57) in
  let t59 := Qred (t36 * t19) in
  let t60 := Qred (t47 * t26) in
  let t61 := Qred (t59 + t60) in
  let t62 := Qred (t58 * t61) in
  let t64 := Qred (t26 * t41) in
  let t65 := Qred (t52 * t19) in
  let t66 := Qred (t64 - t65) in
  let t68 := Qred (t58 - 1) in
  let t69 := Qred (t68 * t41) in
  let t70 := Qred ((5 / 64) * t69) in
  let t71 := Qred (t12 - t70) in
  let t72 := Qred (t61 - 1) in
  let t73 := Qred (t36 * t72) in
  let t74 := Qred ((5 / 64) * t73) in
  let t75 := Qred (t19 - t74) in
  let t76 := Qred (t71 * t75) in
  let t77 := Qred (t68 * t52) in
  let t78 := Qred ((5 / 64) * t77) in
  let t79 := Qred (t23 - t78) in
  let t80 := Qred (t47 * t72) in
  let t81 := Qred ((5 / 64) * t80) in
  let t82 := Qred (t26 - t81) in
  let t83 := Qred (t79 * t82) in
  let t84 := Qred (t76 + t83) in
  let t85 := Qred (t54 * t41) in
  let t86 := Qred (t72 * t19) in
  let t87 := Qred (t85 + t86) in
  let t88 := Qred ((5 / 64) * t87) in
  let t89 := Qred (t36 - t88) in
  let t90 := Qred (t36 * t54) in
  let t91 := Qred (t12 * t68) in
  let t92 := Qred (t90 + t91) in
  let t93 := Qred ((5 / 64) * t92) in
  let t94 := Qred (t41 - t93) in
  let t95 := Qred (t89 * t94) in
  let t96 := Qred (t54 * t52) in
  let t97 := Qred (t72 * t26) in
  let t98 := Qred (t96 + t97) in
  let t99 := Qred ((5 / 64) * t98) in
  let t100 := Qred (t47 - t99) in
  let t101 := Qred (t47 * t54) in
  let t102 := Qred (t23 * t68) in
  let t103 := Qred (t101 + t102) in
  let t104 := Qred ((5 / 64) * t103) in
  let t105 := Qred (t52 - t104) in
  let t106 := Qred (t100 * t105) in
  let t107 := Qred (t95 + t106) in
  let t108 := Qred (t84 * t107) in
  let t109 := Qred (t71 * t94) in
  let t110 := Qred (t79 * t105) in
  let t111 := Qred (t109 + t110) in
  let t112 := Qred (t89 * t75) in
  let t113 := Qred (t100 * t82) in
  let t114 := Qred (t112 + t113) in
  let t115 := Qred (t111 * t114) in
  let t117 := Qred (t82 * t94) in
  let t118 := Qred (t105 * t75) in
  let t119 := Qred (t117 - t118) in
  let t121 := Qred (t111 - 1) in
  let t122 := Qred (t121 * t94) in
  let t123 := Qred ((5 / 64) * t122) in
  let t124 := Qred (t71 - t123) in
  let t125 := Qred (t114 - 1) in
  let t126 := Qred (t89 * t125) in
  let t127 := Qred ((5 / 64) * t126) in
  let t128 := Qred (t75 - t127) in
  let t129 := Qred (t124 * t128) in
  let t130 := Qred (t121 * t105) in
  let t131 := Qred ((5 / 64) * t130) in
  let t132 := Qred (t79 - t131) in
  let t133 := Qred (t100 * t125) in
  let t134 := Qred ((5 / 64) * t133) in
  let t135 := Qred (t82 - t134) in
  let t136 := Qred (t132 * t135) in
  let t137 := Qred (t129 + t136) in
  let t138 := Qred (t107 * t94) in
  let t139 := Qred (t125 * t75) in
  let t140 := Qred (t138 + t139) in
  let t141 := Qred ((5 / 64) * t140) in
  let t142 := Qred (t89 - t141) in
  let t143 := Qred (t89 * t107) in
  let t144 := Qred (t71 * t121) in
  let t145 := Qred (t143 + t144) in
  let t146 := Qred ((5 / 64) * t145) in
  let t147 := Qred (t94 - t146) in
  let t148 := Qred (t142 * t147) in
  let t149 := Qred (t107 * t105) in
  let t150 := Qred (t125 * t82) in
  let t151 := Qred (t149 + t150) in
  let t152 := Qred ((5 / 64) * t151) in
  let t153 := Qred (t100 - t152) in
  let t154 := Qred (t100 * t107) in
  let t155 := Qred (t79 * t121) in
  let t156 := Qred (t154 + t155) in
  let t157 := Qred ((5 / 64) * t156) in
  let t158 := Qred (t105 - t157) in
  let t159 := Qred (t153 * t158) in
  let t160 := Qred (t148 + t159) in
  let t161 := Qred (t137 * t160) in
  let t162 := Qred (t124 * t147) in
  let t163 := Qred (t132 * t158) in
  let t164 := Qred (t162 + t163) in
  let t165 := Qred (t142 * t128) in
  let t166 := Qred (t153 * t135) in
  let t167 := Qred (t165 + t166) in
  let t168 := Qred (t164 * t167) in
  let t170 := Qred (t135 * t147) in
  let t171 := Qred (t158 * t128) in
  let t172 := Qred (t170 - t171) in
  (Qred ((t55 - t62)), Qred ((t66 * t66)), Qred ((t108 - t115)), Qred ((t119 * t119)), Qred ((t161 - t168)), Qred ((t172 * t172))).
Theorem part_i_determinant_evaluated :
  part_i_determinant_evaluated_term (-229 # 1024) (301 # 512) (557 # 1024) (17 # 1024)
  = ((2174516050573828838000798969433238865216529 # 22300745198530623141535718272648361505980416), (2174516050573828838000798969433238865216529 # 22300745198530623141535718272648361505980416), (1064712497367177426023255737850929254592533805798306409708605051127447974509968119589401972585197928120295542108930000702670861670293169 # 11629419588729710248789180926208072549658261770997088964503843186890228609814366773219056811420217048972200345700258846936553626057834496), (1064712497367177426023255737850929254592533805798306409708605051127447974509968119589401972585197928120295542108930000702670861670293169 # 11629419588729710248789180926208072549658261770997088964503843186890228609814366773219056811420217048972200345700258846936553626057834496), (36473374528628368018195729073919820527860502858698874033888742616397078195688948709453398073866269721227349310779773037180896367972178295336064122455823605990755144250409478509071469575937612259290195942654051412782622441674587230188501090696308253597718735319779821646385581996499096401708673847656553002202704254931005839934433775791166482078460997566485165809143616910148620837083907867429829248604904889159502369 # 422195887798433229774352145185468813016238336131097319380815938242257919877032759055678682325872212299032555117279041959654015279739053454668832857993357497160660916766822054198977340111664599558102697040290856557224005740728229651081256478104685172984831138501872159407593068952851198194574416241549499596609861510631826988369559184497748026624786660912594905737228087742453737599954463816552696563892037688613666816), (36473374528628368018195729073919820527860502858698874033888742616397078195688948709453398073866269721227349310779773037180896367972178295336064122455823605990755144250409478509071469575937612259290195942654051412782622441674587230188501090696308253597718735319779821646385581996499096401708673847656553002202704254931005839934433775791166482078460997566485165809143616910148620837083907867429829248604904889159502369 # 422195887798433229774352145185468813016238336131097319380815938242257919877032759055678682325872212299032555117279041959654015279739053454668832857993357497160660916766822054198977340111664599558102697040290856557224005740728229651081256478104685172984831138501872159407593068952851198194574416241549499596609861510631826988369559184497748026624786660912594905737228087742453737599954463816552696563892037688613666816)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_determinant_evaluated.
Close Scope Q_scope.
